package dev.paperboy.paper;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What identifies one work: its arXiv id without a version where it has one, else the id its source gave it.
 *
 * @param value 1 to 120 characters without spaces and control characters; always text, never a number
 */
public record PaperId(String value) implements Comparable<PaperId> {
    private static final int LONGEST = 120;
    private static final Pattern ARXIV =
            Pattern.compile("(\\d{4}\\.\\d{4,5}|[a-z][a-z.-]+(?:\\.[A-Z]{2})?/\\d{7})(?:v\\d{1,3})?");
    private static final Pattern LINK = Pattern.compile(
            "(?:https?://)?(?:www\\.|export\\.)?(?:arxiv\\.org/(?:abs|pdf|html)|huggingface\\.co/papers|hf\\.co/papers"
                    + "|alphaxiv\\.org/abs)/([^?#\\s]+?)(?:\\.pdf|\\.md)?/?(?:[?#]\\S*)?",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern PREFIX = Pattern.compile("^arxiv:\\s*", Pattern.CASE_INSENSITIVE);

    /** What stands between words, and around links in chats. */
    private static final Pattern SEPARATORS = Pattern.compile("[\\s<>|()\\[\\]\"',;]+");

    public PaperId {
        if (value.isEmpty()
                || value.length() > LONGEST
                || value.chars().anyMatch(c -> Character.isWhitespace(c) || Character.isISOControl(c))) {
            throw new IllegalArgumentException("not a paper id: '" + value + "'");
        }
    }

    /** The id as a source gave it; a version at the end of an arXiv id is dropped. */
    public static PaperId of(String given) {
        return arxiv(given).orElseGet(() -> new PaperId(given));
    }

    /** The arXiv id in a text that is one, with or without version or {@code arXiv:}, or a link to one; else empty. */
    public static Optional<PaperId> arxiv(String idOrLink) {
        String text = idOrLink.strip();
        Matcher link = LINK.matcher(text);
        String id = link.matches() ? link.group(1) : PREFIX.matcher(text).replaceFirst("");
        Matcher matcher = ARXIV.matcher(id);
        return matcher.matches() ? Optional.of(new PaperId(matcher.group(1))) : Optional.empty();
    }

    /** The arXiv ids that a text names, by themselves or in links, in order and each once. */
    public static List<PaperId> namedIn(String text) {
        return SEPARATORS
                .splitAsStream(text)
                .flatMap(word -> arxiv(word).stream())
                .distinct()
                .toList();
    }

    /** Whether it is an arXiv id. */
    public boolean isArxiv() {
        return ARXIV.matcher(value).matches();
    }

    @Override
    public int compareTo(PaperId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
