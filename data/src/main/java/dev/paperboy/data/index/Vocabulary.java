package dev.paperboy.data.index;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.util.BytesRef;

/**
 * The words of titles and keywords, as written, and how many papers have each; what misspelt words are corrected to. Immutable.
 *
 * <p>Words lie by their first letter, the most frequent first, so that finding those like another takes microseconds where an
 * automaton on the index takes milliseconds. In large corpora words of hardly any paper are left out.
 */
final class Vocabulary {
    static final Vocabulary EMPTY = new Vocabulary(Map.of());

    /** Of so many papers, one more has to have a word that is kept. */
    private static final int PAPERS_PER_WORD = 100_000;

    /** Slips are at most two letters that are wrong, missing, too many or in the place of their neighbour. */
    private static final int MOST_SLIPS = 2;

    private static final double LEAST_ALIKE = 0.5;

    /** A word a hundred times as frequent may be a tenth less alike. */
    private static final double FREQUENCY_WEIGHT = 20;

    private final Map<Character, List<Word>> byInitial;

    /** @param letters a bit for each letter it has */
    private record Word(String text, int papers, long letters) {}

    private Vocabulary(Map<Character, List<Word>> byInitial) {
        this.byInitial = byInitial;
    }

    static Vocabulary of(IndexReader reader) throws IOException {
        Terms all = MultiTerms.getTerms(reader, PaperFields.SPELLING);
        if (all == null) {
            return EMPTY;
        }
        int fewest = 1 + reader.numDocs() / PAPERS_PER_WORD;
        Map<Character, List<Word>> byInitial = new HashMap<>();
        TermsEnum each = all.iterator();
        for (BytesRef term = each.next(); term != null; term = each.next()) {
            int papers = each.docFreq();
            String text = papers < fewest ? "" : term.utf8ToString();
            if (!text.isEmpty() && text.chars().allMatch(Character::isLetter)) {
                byInitial
                        .computeIfAbsent(text.charAt(0), initial -> new ArrayList<>())
                        .add(new Word(text, papers, letters(text)));
            }
        }
        byInitial
                .values()
                .forEach(words ->
                        words.sort(Comparator.comparingInt(Word::papers).reversed()));
        return new Vocabulary(byInitial);
    }

    /**
     * The word most like another that it may be a slip of, with the same first letter; frequent words are preferred.
     *
     * @param papers more than so many papers have it
     */
    Optional<String> nearest(String word, long papers) {
        long letters = letters(word);
        Optional<String> nearest = Optional.empty();
        double most = 0;
        for (Word other : byInitial.getOrDefault(word.charAt(0), List.of())) {
            if (other.papers() <= papers) {
                break;
            }
            int slips = mayBeSlip(word, letters, other) ? slips(word, other.text()) : MOST_SLIPS + 1;
            double alike =
                    1 - (double) slips / Math.min(word.length(), other.text().length());
            double score = alike + Math.log10(other.papers()) / FREQUENCY_WEIGHT;
            if (slips > 0 && slips <= MOST_SLIPS && alike >= LEAST_ALIKE && score > most) {
                most = score;
                nearest = Optional.of(other.text());
            }
        }
        return nearest;
    }

    private static boolean mayBeSlip(String word, long letters, Word other) {
        return Math.abs(word.length() - other.text().length()) <= MOST_SLIPS
                && Long.bitCount(letters ^ other.letters()) <= 2 * MOST_SLIPS;
    }

    private static long letters(String word) {
        long letters = 0;
        for (int at = 0; at < word.length(); at++) {
            letters |= 1L << word.charAt(at);
        }
        return letters;
    }

    /** The optimal string alignment distance. */
    private static int slips(String one, String other) {
        int[] before = new int[other.length() + 1];
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int column = 0; column < last.length; column++) {
            last[column] = column;
        }
        for (int at = 1; at <= one.length(); at++) {
            row[0] = at;
            for (int to = 1; to < row.length; to++) {
                int different = one.charAt(at - 1) == other.charAt(to - 1) ? 0 : 1;
                row[to] = Math.min(last[to - 1] + different, 1 + Math.min(last[to], row[to - 1]));
                if (isSwapped(one, at, other, to)) {
                    row[to] = Math.min(row[to], before[to - 2] + 1);
                }
            }
            int[] free = before;
            before = last;
            last = row;
            row = free;
        }
        return last[other.length()];
    }

    private static boolean isSwapped(String one, int at, String other, int to) {
        return at > 1
                && to > 1
                && one.charAt(at - 1) == other.charAt(to - 2)
                && one.charAt(at - 2) == other.charAt(to - 1);
    }
}
