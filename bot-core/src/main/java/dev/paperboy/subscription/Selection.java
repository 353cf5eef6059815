package dev.paperboy.subscription;

import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.QueryText;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Which papers are wanted. Blank and empty parts ask for nothing; all of them empty is the whole edition.
 *
 * @param topic words as typed, phrases in quotation marks and excluded {@code -words} among them
 * @param authors each must be among the authors; a name or part of one
 * @param categories one of them must be among the categories
 * @param minimumUpvotes at least so many, 0 or more
 */
public record Selection(String topic, List<String> authors, List<String> categories, int minimumUpvotes) {
    /** Every paper. */
    public static final Selection EVERYTHING = new Selection("", List.of(), List.of(), 0);

    public Selection {
        topic = topic.strip();
        authors = List.copyOf(authors);
        categories = List.copyOf(categories);
        if (minimumUpvotes < 0) {
            throw new IllegalArgumentException("votes are not negative: " + minimumUpvotes);
        }
    }

    /** Whether it asks for every paper. */
    public boolean isEverything() {
        return equals(EVERYTHING);
    }

    /** What to ask an index or an edition for. */
    public PaperQuery query() {
        PaperQuery typed = QueryText.read(topic);
        return new PaperQuery(
                typed.words(),
                typed.phrases(),
                typed.excluded(),
                authors,
                categories,
                Optional.empty(),
                Optional.empty(),
                minimumUpvotes,
                typed.sort());
    }

    /** In words: {@code "mamba" by Ho in cs.CL with 10 votes or more}; {@code the whole edition} for everything. */
    public String words() {
        List<String> parts = new ArrayList<>();
        parts.add(topic.isEmpty() ? (isEverything() ? "the whole edition" : "papers") : "\"" + topic + "\"");
        if (!authors.isEmpty()) {
            parts.add("by " + String.join(" and ", authors));
        }
        if (!categories.isEmpty()) {
            parts.add("in " + String.join(" or ", categories));
        }
        if (minimumUpvotes > 0) {
            parts.add("with " + minimumUpvotes + " votes or more");
        }
        return String.join(" ", parts);
    }

    /**
     * The same for selections that ask for the same: letter case, spaces and the order of words, authors and categories don't
     * count. 64 hexadecimal digits (SHA-256), fit for a unique column.
     */
    public String fingerprint() {
        PaperQuery typed = QueryText.read(topic);
        String canonical = String.join(
                "\n",
                sorted(List.of(typed.words().split(" "))),
                sorted(typed.phrases()),
                sorted(typed.excluded()),
                sorted(authors),
                sorted(categories),
                Integer.toString(minimumUpvotes));
        return HexFormat.of().formatHex(sha256().digest(canonical.getBytes(StandardCharsets.UTF_8)));
    }

    private static String sorted(List<String> values) {
        return values.stream()
                .map(value -> value.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT))
                .distinct()
                .sorted()
                .collect(Collectors.joining("\t"));
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("every Java platform has SHA-256", missing);
        }
    }
}
