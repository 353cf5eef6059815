package dev.paperboy.library;

import dev.paperboy.paper.Paper;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.commons.text.StringEscapeUtils;

/**
 * Comma-separated values (RFC 4180) with a header. A value that a spreadsheet would run as a formula has an apostrophe before it
 * (owasp.org, "CSV Injection").
 */
final class Csv implements Notation {
    private static final String HEADER = "id,title,authors,published,categories,votes,link";
    private static final String BEGINS_FORMULAS = "=+-@\t\r";

    @Override
    public String name() {
        return "CSV";
    }

    @Override
    public String reference(Paper paper) {
        Reference reference = new Reference(paper);
        return Stream.of(
                        paper.id().value(),
                        reference.title(),
                        authors(reference),
                        reference.published().map(LocalDate::toString).orElse(""),
                        String.join(" ", paper.categories()),
                        String.valueOf(paper.popularity().upvotes()),
                        reference.link().orElse(""))
                .map(Csv::cell)
                .collect(Collectors.joining(","));
    }

    @Override
    public String text(List<String> references) {
        return HEADER + "\n" + String.join("\n", references);
    }

    private static String authors(Reference reference) {
        String named = String.join("; ", reference.authors());
        return reference.moreAuthors() == 0 ? named : named + "; and " + reference.moreAuthors() + " more";
    }

    private static String cell(String value) {
        boolean formula = !value.isEmpty() && BEGINS_FORMULAS.indexOf(value.charAt(0)) >= 0;
        return StringEscapeUtils.escapeCsv(formula ? "'" + value : value);
    }
}
