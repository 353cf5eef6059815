package dev.paperboy.paper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What people type to find papers: words, {@code "words next to each other"}, {@code -word} and {@code -"words"} that must not
 * occur.
 *
 * <p>Any text can be read: a quotation mark without its partner is left out, and a minus counts only before a letter or digit
 * at the start of a word.
 */
public final class QueryText {
    private static final Pattern PART =
            Pattern.compile("(?<![^\\s])(-?)[\"“”„]([^\"“”„]*)[\"“”]|(?<![^\\s])-(?=[\\p{L}\\p{N}])(\\S+)|(\\S+)");

    private QueryText() {}

    /** Reads the words, phrases and excluded words of a text; without any filter. */
    public static PaperQuery read(String typed) {
        List<String> words = new ArrayList<>();
        List<String> phrases = new ArrayList<>();
        List<String> excluded = new ArrayList<>();
        Matcher part = PART.matcher(typed);
        while (part.find()) {
            if (part.group(2) != null) {
                addTo("-".equals(part.group(1)) ? excluded : phrases, part.group(2));
            } else if (part.group(3) != null) {
                addTo(excluded, unquoted(part.group(3)));
            } else {
                addTo(words, unquoted(part.group(4)));
            }
        }
        return new PaperQuery(
                String.join(" ", words),
                phrases,
                excluded,
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                0,
                PaperQuery.Sort.RELEVANCE);
    }

    /** The words, phrases and excluded words of a query as somebody would type them; {@link #read} reads them back. */
    public static String write(PaperQuery query) {
        List<String> parts = new ArrayList<>();
        if (!query.words().isEmpty()) {
            parts.add(query.words());
        }
        query.phrases().forEach(phrase -> parts.add('"' + phrase + '"'));
        query.excluded()
                .forEach(text -> parts.add("-" + (text.matches("[\\p{L}\\p{N}]\\S*") ? text : '"' + text + '"')));
        return String.join(" ", parts);
    }

    private static void addTo(List<String> texts, String text) {
        String oneLine = text.replaceAll("\\s+", " ").strip();
        if (!oneLine.isEmpty()) {
            texts.add(oneLine);
        }
    }

    private static String unquoted(String word) {
        return word.replaceAll("[\"“”„]", "").replaceFirst("^-(?=[\\p{L}\\p{N}])", "");
    }
}
