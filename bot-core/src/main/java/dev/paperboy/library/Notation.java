package dev.paperboy.library;

import dev.paperboy.paper.Paper;
import java.util.List;

/** A way to write down references, that other programs read. */
interface Notation {
    /** What people call it. */
    String name();

    /** One reference, in one or more lines. */
    String reference(Paper paper);

    /** Some references as a text that is complete in itself. */
    default String text(List<String> references) {
        return String.join("\n", references);
    }

    /** The notation that is typed so: {@code bibtex}, {@code ris}, {@code csv} or {@code json}. */
    static Notation typed(String typed) {
        return switch (typed) {
            case "ris" -> new Ris();
            case "csv" -> new Csv();
            case "json" -> new JsonList();
            default -> new BibTex();
        };
    }
}
