package dev.paperboy.data.index;

import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex.Title;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.PriorityQueue;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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
 * <p>All titles lie in one text, best known first, which is searched until enough match: about a millisecond and 15 MB at {@link
 * #MOST} titles.
 */
final class TitleMemory {
    static final TitleMemory EMPTY = new TitleMemory(List.of());

    /** More are not kept. */
    static final int MOST = 50_000;

    private static final int MOST_TYPED = 100;
    private static final char ID_FOLLOWS = '\n';
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BEGINS_LIKE_ID = Pattern.compile("\\d{4}\\.|[a-z-]+(?:\\.[A-Z]{2})?/\\d");
    private static final Comparator<Known> BEST_KNOWN =
            Comparator.comparingLong(Known::votes).thenComparingLong(Known::day).reversed();

    private final List<Title> titles;
    private final String folded;
    private final int[] starts;

    private record Known(PaperId paper, String title, long votes, long day) {}

    private TitleMemory(List<Title> titles) {
        this.titles = titles;
        this.starts = new int[titles.size() + 1];
        StringBuilder all = new StringBuilder();
        for (int at = 0; at < titles.size(); at++) {
            starts[at] = all.length();
            all.append(ID_FOLLOWS)
                    .append(titles.get(at).paper())
                    .append(folded(titles.get(at).title()));
        }
        starts[titles.size()] = all.length();
        this.folded = all.toString();
    }

    static TitleMemory of(IndexReader reader) throws IOException {
        PriorityQueue<Known> worstFirst = new PriorityQueue<>(BEST_KNOWN.reversed());
        for (LeafReaderContext leaf : reader.leaves()) {
            addBest(worstFirst, leaf.reader());
        }
        return new TitleMemory(worstFirst.stream()
                .sorted(BEST_KNOWN)
                .map(known -> new Title(known.paper(), known.title()))
                .toList());
    }

    /** Those whose title has words beginning with each of the words typed, or whose id begins as typed; best known first. */
    List<Title> find(String typed, int limit) {
        String start = typed.strip().substring(0, Math.min(typed.strip().length(), MOST_TYPED));
        boolean id = BEGINS_LIKE_ID.matcher(start).lookingAt();
        List<String> wanted = id
                ? List.of(ID_FOLLOWS + start)
                : Stream.of(folded(start).strip().split(" "))
                        .map(word -> " " + word)
                        .toList();
        String rarest =
                wanted.stream().max(Comparator.comparingInt(String::length)).orElse(" ");
        List<Title> found = new ArrayList<>();
        int at = folded.indexOf(rarest);
        while (at >= 0 && found.size() < limit) {
            int hit = Arrays.binarySearch(starts, at);
            int entry = hit >= 0 ? hit : -hit - 2;
            if (hasAll(entry, wanted)) {
                found.add(titles.get(entry));
            }
            at = folded.indexOf(rarest, starts[entry + 1]);
        }
        return found;
    }

    private boolean hasAll(int entry, List<String> wanted) {
        String text = folded.substring(starts[entry], starts[entry + 1]);
        return wanted.stream().allMatch(text::contains);
    }

    private static void addBest(PriorityQueue<Known> worstFirst, LeafReader reader) throws IOException {
        Bits live = reader.getLiveDocs();
        BinaryDocValues ids = DocValues.getBinary(reader, PaperFields.ID);
        BinaryDocValues titles = DocValues.getBinary(reader, PaperFields.TITLE);
        SortedNumericDocValues votes = DocValues.getSortedNumeric(reader, PaperFields.VOTES);
        SortedNumericDocValues days = DocValues.getSortedNumeric(reader, PaperFields.DAY);
        for (int document = 0; document < reader.maxDoc(); document++) {
            long counted = votes.advanceExact(document) ? votes.nextValue() : 0;
            long day = days.advanceExact(document) ? days.nextValue() : Long.MIN_VALUE;
            if ((live == null || live.get(document))
                    && isAmongBest(worstFirst, counted, day)
                    && ids.advanceExact(document)
                    && titles.advanceExact(document)) {
                PaperId id = new PaperId(ids.binaryValue().utf8ToString());
                worstFirst.add(new Known(id, titles.binaryValue().utf8ToString(), counted, day));
            }
            if (worstFirst.size() > MOST) {
                worstFirst.remove();
            }
        }
    }

    /** Asked before the texts are read: of millions of papers hardly any is. */
    private static boolean isAmongBest(PriorityQueue<Known> worstFirst, long votes, long day) {
        Known worst = worstFirst.peek();
        return worst == null
                || worstFirst.size() < MOST
                || votes > worst.votes()
                || (votes == worst.votes() && day > worst.day());
    }

    /** Each word in lower case without accents, with a space before it. */
    private static String folded(String text) {
        char[] letters = text.toLowerCase(Locale.ROOT).toCharArray();
        char[] folded = new char[ArrayUtil.oversize(4 * letters.length, Character.BYTES)];
        int length = ASCIIFoldingFilter.foldToASCII(letters, 0, folded, 0, letters.length);
        return " "
                + BETWEEN_WORDS
                        .matcher(new String(folded, 0, length))
                        .replaceAll(" ")
                        .strip();
    }
}
