package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import org.apache.lucene.analysis.miscellaneous.ASCIIFoldingFilter;
import org.apache.lucene.index.BinaryDocValues;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedNumericDocValues;
import org.apache.lucene.util.ArrayUtil;
import org.apache.lucene.util.Bits;

/**
 * The titles of the best known papers, for completion while somebody types: the most voted, then the newest. Immutable.
 *
 * <p>Every title is looked at until enough match; at {@link #MOST} titles that takes a few milliseconds and about 15 MB.
 */
final class TitleMemory {
    static final TitleMemory EMPTY = new TitleMemory(List.of());

    /** More are not kept. */
    static final int MOST = 50_000;

    private static final int MOST_TYPED = 100;
    private static final Comparator<Known> BEST_KNOWN =
            Comparator.comparingLong(Known::votes).thenComparingLong(Known::day).reversed();

    private final List<Entry> entries;

    private record Known(PaperId paper, String title, long votes, long day) {}

    private record Entry(Title title, String folded) {}

    private TitleMemory(List<Entry> entries) {
        this.entries = entries;
    }

    static TitleMemory of(IndexReader reader) throws IOException {
        PriorityQueue<Known> worstFirst = new PriorityQueue<>(BEST_KNOWN.reversed());
        for (LeafReaderContext leaf : reader.leaves()) {
            addBest(worstFirst, leaf.reader());
        }
        return new TitleMemory(worstFirst.stream()
                .sorted(BEST_KNOWN)
                .map(known -> new Entry(new Title(known.paper(), known.title()), folded(known.title())))
                .toList());
    }

    /** Those whose title has words beginning with each of the words typed, or whose id begins as typed; best known first. */
    List<Title> find(String typed, int limit) {
        String start = typed.strip().substring(0, Math.min(typed.strip().length(), MOST_TYPED));
        List<String> words = List.of(folded(start).strip().split(" "));
        List<Title> found = new ArrayList<>();
        for (Entry entry : entries) {
            if (found.size() >= limit) {
                break;
            }
            if (matches(entry, words)
                    || (!start.isEmpty() && entry.title().paper().value().startsWith(start))) {
                found.add(entry.title());
            }
        }
        return found;
    }

    private static boolean matches(Entry entry, List<String> words) {
        for (String word : words) {
            if (!entry.folded().contains(" " + word)) {
                return false;
            }
        }
        return true;
    }

    private static void addBest(PriorityQueue<Known> worstFirst, LeafReader reader) throws IOException {
        Bits live = reader.getLiveDocs();
        BinaryDocValues ids = DocValues.getBinary(reader, PaperFields.ID);
        BinaryDocValues titles = DocValues.getBinary(reader, PaperFields.TITLE);
        SortedNumericDocValues votes = DocValues.getSortedNumeric(reader, PaperFields.VOTES);
        SortedNumericDocValues days = DocValues.getSortedNumeric(reader, PaperFields.DAY);
        for (int document = 0; document < reader.maxDoc(); document++) {
            if ((live != null && !live.get(document))
                    || !ids.advanceExact(document)
                    || !titles.advanceExact(document)) {
                continue;
            }
            worstFirst.add(new Known(
                    new PaperId(ids.binaryValue().utf8ToString()),
                    titles.binaryValue().utf8ToString(),
                    votes.advanceExact(document) ? votes.nextValue() : 0,
                    days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE));
            if (worstFirst.size() > MOST) {
                worstFirst.remove();
            }
        }
    }

    /** Each word in lower case without accents, with a space before it. */
    private static String folded(String text) {
        char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[ArrayUtil.oversize(4 * letters.length, Character.BYTES)];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return " "
                + new String(folded, 0, length)
                        .replaceAll("[^\\p{L}\\p{N}]+", " ")
                        .strip();
    }
}
