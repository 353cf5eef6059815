package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Cuts text into the pieces a BERT-like model knows: words at white space and punctuation, then the longest pieces of the
 * vocabulary from the left (Wu et al., 2016). Reads {@code vocab.txt}, or the vocabulary of {@code tokenizer.json}.
 */
final class WordPiece {
    private static final int LONGEST_WORD = 100;
    private static final String BEGIN = "[CLS]";
    private static final String END = "[SEP]";
    private static final String UNKNOWN = "[UNK]";

    private final Map<String, Integer> vocabulary;
    private final boolean lowerCase;

    WordPiece(Map<String, Integer> vocabulary, boolean lowerCase) {
        this.vocabulary = Map.copyOf(vocabulary);
        this.lowerCase = lowerCase;
    }

    /**
     * Reads a model's directory.
     *
     * @throws IOException when it has no such vocabulary; the message says so
     */
    static WordPiece read(Path directory) throws IOException {
        Map<String, Integer> vocabulary = new HashMap<>();
        Path words = directory.resolve("vocab.txt");
        Path tokenizer = directory.resolve("tokenizer.json");
        ObjectMapper json = new ObjectMapper();
        if (Files.exists(words)) {
            List<String> lines = Files.readAllLines(words, StandardCharsets.UTF_8);
            for (int at = 0; at < lines.size(); at++) {
                vocabulary.put(lines.get(at).strip(), at);
            }
        } else if (Files.exists(tokenizer)) {
            for (Map.Entry<String, JsonNode> entry : json.readTree(tokenizer.toFile())
                    .path("model")
                    .path("vocab")
                    .properties()) {
                vocabulary.put(entry.getKey(), entry.getValue().asInt());
            }
        }
        if (!vocabulary.keySet().containsAll(List.of(BEGIN, END, UNKNOWN))) {
            throw new IOException(
                    directory + " has no vocab.txt or tokenizer.json of WordPiece with [CLS], [SEP] and [UNK]");
        }
        Path settings = directory.resolve("tokenizer_config.json");
        JsonNode config = Files.exists(settings) ? json.readTree(settings.toFile()) : json.createObjectNode();
        return new WordPiece(vocabulary, config.path("do_lower_case").asBoolean(true));
    }

    /** The numbers of a text's pieces between those of the beginning and the end; at most so many in all. */
    long[] encode(String text, int most) {
        List<Integer> pieces = new ArrayList<>(List.of(number(BEGIN)));
        for (String word : words(normal(text))) {
            if (pieces.size() >= most) {
                break;
            }
            addPieces(pieces, word);
        }
        List<Integer> kept = new ArrayList<>(pieces.subList(0, Math.min(pieces.size(), most - 1)));
        kept.add(number(END));
        return kept.stream().mapToLong(Integer::longValue).toArray();
    }

    private int number(String piece) {
        return vocabulary.getOrDefault(piece, 0);
    }

    private String normal(String text) {
        return lowerCase
                ? Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{Mn}", "")
                : text;
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        text.codePoints().forEach(c -> {
            boolean alone = isPunctuation(c) || Character.isIdeographic(c);
            if (alone || Character.isWhitespace(c) || Character.isSpaceChar(c)) {
                flush(words, word);
            }
            if (alone) {
                words.add(Character.toString(c));
            } else if (!Character.isWhitespace(c) && !Character.isSpaceChar(c) && !Character.isISOControl(c)) {
                word.appendCodePoint(c);
            }
        });
        flush(words, word);
        return words;
    }

    private static void flush(List<String> words, StringBuilder word) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }

    /** As BERT has it: every sign of ASCII that is neither letter nor digit, and Unicode's punctuation. */
    private static boolean isPunctuation(int c) {
        boolean sign = c > ' ' && c < 0x7f && !Character.isLetterOrDigit(c);
        return sign
                || switch (Character.getType(c)) {
                    case Character.CONNECTOR_PUNCTUATION,
                            Character.DASH_PUNCTUATION,
                            Character.START_PUNCTUATION,
                            Character.END_PUNCTUATION,
                            Character.INITIAL_QUOTE_PUNCTUATION,
                            Character.FINAL_QUOTE_PUNCTUATION,
                            Character.OTHER_PUNCTUATION -> true;
                    default -> false;
                };
    }

    private void addPieces(List<Integer> pieces, String word) {
        List<Integer> found = new ArrayList<>();
        int from = 0;
        while (from < word.length() && word.length() <= LONGEST_WORD) {
            int to = word.length();
            while (to > from && !vocabulary.containsKey(piece(word, from, to))) {
                to--;
            }
            if (to == from) {
                break;
            }
            found.add(number(piece(word, from, to)));
            from = to;
        }
        if (from == word.length()) {
            pieces.addAll(found);
        } else {
            pieces.add(number(UNKNOWN));
        }
    }

    private static String piece(String word, int from, int to) {
        return (from == 0 ? "" : "##") + word.substring(from, to);
    }
}
