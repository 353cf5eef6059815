package dev.paperboy.library;

import dev.paperboy.paper.Paper;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** RIS, one tag a line; values have no line feeds, so none can be taken for a tag. */
final class Ris implements Notation {
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("uuuu/MM/dd", Locale.ROOT);

    @Override
    public String name() {
        return "RIS";
    }

    @Override
    public String reference(Paper paper) {
        Reference reference = new Reference(paper);
        List<String> lines = new ArrayList<>();
        lines.add("TY  - UNPB");
        lines.add("TI  - " + reference.title());
        reference.authors().forEach(name -> lines.add("AU  - " + Reference.sorted(name)));
        if (reference.moreAuthors() > 0) {
            lines.add("N1  - and " + reference.moreAuthors() + " more authors");
        }
        reference.published().ifPresent(day -> {
            lines.add("PY  - " + day.getYear());
            lines.add("DA  - " + DATE.format(day));
        });
        lines.add("ID  - " + paper.id());
        reference.link().ifPresent(link -> lines.add("UR  - " + link));
        lines.add("ER  - ");
        return String.join("\n", lines);
    }
}
