package dev.paperboy.library;

import dev.paperboy.card.Inert;
import dev.paperboy.paper.Paper;
import java.net.URI;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What every notation says of a paper. All texts are on one line. */
record Reference(Paper paper) {
    /** So that a collaboration of thousands does not fill a reference; every notation says when there are more. */
    private static final int MOST_AUTHORS = 30;

    String title() {
        return Inert.line(paper.title());
    }

    List<String> authors() {
        return paper.authors().stream().limit(MOST_AUTHORS).map(Inert::line).toList();
    }

    int moreAuthors() {
        return Math.max(0, paper.authors().size() - MOST_AUTHORS);
    }

    /** The day of its first version, by UTC. */
    Optional<LocalDate> published() {
        return paper.publishedAt().map(at -> LocalDate.ofInstant(at, ZoneOffset.UTC));
    }

    Optional<String> link() {
        return paper.links().abstractPage().map(URI::toASCIIString);
    }

    Optional<String> primaryCategory() {
        return paper.categories().stream().findFirst().map(Inert::line);
    }

    /**
     * What a name is sorted by, before the other names: {@code van der Maaten, Laurens}. Lower-case words belong to it. A group's
     * name, and one that is written so already, stays as it is.
     */
    static String sorted(String name) {
        if (name.matches("(?i).*(?:,|\\band\\b).*")) {
            return name;
        }
        String[] words = name.strip().split("\\s+");
        int family = words.length - 1;
        while (family > 1 && Character.isLowerCase(words[family - 1].codePointAt(0))) {
            family--;
        }
        String given = String.join(" ", List.of(words).subList(0, family));
        String last = String.join(" ", List.of(words).subList(family, words.length));
        return given.isEmpty() ? name : last + ", " + given;
    }

    /** A name of one's own in plain letters, unique by the id: {@code maaten2008-2405.15738}. */
    String key() {
        String family = authors().stream()
                .findFirst()
                .map(name -> name.substring(name.lastIndexOf(' ') + 1))
                .orElse("");
        String folded = Normalizer.normalize(family, Normalizer.Form.NFD)
                .replaceAll("[^A-Za-z]", "")
                .toLowerCase(Locale.ROOT);
        String year = published().map(day -> String.valueOf(day.getYear())).orElse("");
        String id = paper.id().value().replaceAll("[^A-Za-z0-9.:-]", "-");
        return (folded.isEmpty() ? "paper" : folded) + year + "-" + id;
    }
}
