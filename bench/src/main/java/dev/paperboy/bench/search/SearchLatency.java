package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * Milliseconds to the first ten papers, one thread, everything on, beside plain Lucene's: {@code bench/run search.SearchLatency}
 * with {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER}, and a home to keep for the next time if wanted. Queries are cut from the corpus itself.
 */
public final class SearchLatency {
    private static final int QUERIES = 400;
    private static final int ROUNDS = 10;
    private static final int TOP = 10;

    private final PaperIndex index;
    private final PlainLucene plain;

    private interface Work {
        int run(String query) throws IOException;
    }

    private SearchLatency(LuceneIndex index, PlainLucene plain) {
        this.index = index.papers();
        this.plain = plain;
    }

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, PaperFileException {
        try (Corpus corpus = Corpus.imported(arguments)) {
            List<Paper> papers = corpus.papers();
            try (PlainLucene plain = new PlainLucene(corpus.folder("plain"))) {
                plain.index(papers);
                new SearchLatency(corpus.index(), plain).measure(papers);
                System.out.printf("%,d papers%n", papers.size());
            }
        }
    }

    private void measure(List<Paper> papers) throws IOException {
        System.out.printf("| queries | Lucene p50 | p99 | Paperboy p50 | p99 | p50 ratio | p99 ratio |%n");
        System.out.printf("|---|---|---|---|---|---|---|%n");
        for (Map.Entry<String, List<String>> kind : queries(papers).entrySet()) {
            double[] lucene =
                    millis(kind.getValue(), words -> plain.search(words).size());
            double[] ours = millis(
                    kind.getValue(),
                    words -> index.search(PaperQuery.of(words), 0, TOP).hits().size());
            print(kind.getKey(), lucene, ours);
        }
        double[] similar = millis(
                sample(papers).map(paper -> paper.id().value()).toList(),
                id -> index.similar(new PaperId(id), TOP).size());
        System.out.printf(Locale.ENGLISH, "similar: p50 %.2f ms, p99 %.2f ms%n", at(similar, 50), at(similar, 99));
    }

    private static Map<String, List<String>> queries(List<Paper> papers) {
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        kinds.put(
                "3 words", sample(papers).map(paper -> words(paper.title(), 3)).toList());
        kinds.put(
                "5 words",
                sample(papers).map(paper -> words(paper.abstractText(), 5)).toList());
        kinds.put("a title", sample(papers).map(Paper::title).toList());
        kinds.put("an abstract", sample(papers).map(Paper::abstractText).toList());
        return kinds;
    }

    private static Stream<Paper> sample(List<Paper> papers) {
        return new Random(7).ints(QUERIES, 0, papers.size()).mapToObj(papers::get);
    }

    /** So many words from the middle of a text. */
    private static String words(String text, int count) {
        String[] words = text.split("\\s+");
        int from = Math.max(0, (words.length - count) / 2);
        return String.join(" ", Arrays.copyOfRange(words, from, Math.min(words.length, from + count)));
    }

    /** Each query's time in the last round, ascending; the rounds before warm up. */
    private static double[] millis(List<String> queries, Work work) throws IOException {
        double[] millis = new double[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int at = 0; at < millis.length; at++) {
                long start = System.nanoTime();
                int found = work.run(queries.get(at));
                millis[at] = (System.nanoTime() - start) / 1e6;
                if (found < 0) {
                    throw new IllegalStateException("a search found less than nothing");
                }
            }
        }
        Arrays.sort(millis);
        return millis;
    }

    private static void print(String kind, double[] lucene, double[] ours) {
        System.out.printf(
                Locale.ENGLISH,
                "| %s | %.2f | %.2f | %.2f | %.2f | %.1f | %.1f |%n",
                kind,
                at(lucene, 50),
                at(lucene, 99),
                at(ours, 50),
                at(ours, 99),
                at(ours, 50) / at(lucene, 50),
                at(ours, 99) / at(lucene, 99));
    }

    private static double at(double[] ascending, int percent) {
        return ascending[Math.min(ascending.length - 1, ascending.length * percent / 100)];
    }
}
