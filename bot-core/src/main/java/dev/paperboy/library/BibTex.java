package dev.paperboy.library;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** BibTeX, in Unicode, with every character that means something to TeX escaped; titles keep their letter case. */
final class BibTex implements Notation {
    private static final Map<Integer, String> ESCAPED = Map.of(
            (int) '\\', "\\textbackslash{}",
            (int) '{', "\\{",
            (int) '}', "\\}",
            (int) '$', "\\$",
            (int) '&', "\\&",
            (int) '%', "\\%",
            (int) '#', "\\#",
            (int) '_', "\\_",
            (int) '~', "\\textasciitilde{}",
            (int) '^', "\\textasciicircum{}");

    @Override
    public String name() {
        return "BibTeX";
    }

    @Override
    public String reference(Paper paper) {
        Reference reference = new Reference(paper);
        List<String> fields = new ArrayList<>();
        fields.add(field("title", "{" + escaped(reference.title()) + "}"));
        if (!reference.authors().isEmpty()) {
            fields.add(field("author", authors(reference)));
        }
        reference.published().ifPresent(day -> {
            fields.add(field("year", String.valueOf(day.getYear())));
            fields.add(field("month", String.valueOf(day.getMonthValue())));
        });
        if (paper.id().isArxiv()) {
            fields.add(field("eprint", paper.id().value()));
            fields.add(field("archivePrefix", "arXiv"));
            reference.primaryCategory().ifPresent(category -> fields.add(field("primaryClass", escaped(category))));
        }
        reference.link().ifPresent(link -> fields.add(field("url", link)));
        return "@misc{" + reference.key() + ",\n" + String.join(",\n", fields) + "\n}";
    }

    private static String authors(Reference reference) {
        String named = reference.authors().stream().map(BibTex::author).collect(Collectors.joining(" and "));
        return reference.moreAuthors() == 0 ? named : named + " and others";
    }

    /** Braces keep a name whole that has the separator, or a comma, in it. */
    private static String author(String name) {
        String escaped = escaped(name);
        return name.matches("(?i).*(?:,|\\band\\b).*") ? "{" + escaped + "}" : escaped;
    }

    private static String field(String name, String value) {
        return "  " + name + " = {" + value + "}";
    }

    private static String escaped(String text) {
        return text.codePoints()
                .mapToObj(point -> ESCAPED.getOrDefault(point, Character.toString(point)))
                .collect(Collectors.joining());
    }
}
