package dev.paperboy.bench.search;

import dev.paperboy.paper.Paper;
import java.io.IOException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** The waits of searches for the same queries, a row for each length and engine. */
final class ScaleTable {
    private static final int QUERIES = 300;
    private static final int ROUNDS = 10;

    /** So long a round may take; a slow engine is measured with fewer queries. */
    private static final double PATIENCE_SECONDS = 10;

    private static final double NANOS = 1e9;
    private static final Map<String, Integer> LENGTHS =
            new TreeMap<>(Map.of("3 words", 3, "5 words", 5, "an abstract", Integer.MAX_VALUE));

    private final GeneratedPapers papers;
    private final int count;

    interface Search {
        int find(String words) throws IOException, SQLException;
    }

    ScaleTable(GeneratedPapers papers, int count) {
        this.papers = papers;
        this.count = count;
        System.out.printf("%n| engine | papers | queries | p50 ms | p99 ms | a second, 1 thread | 2 threads |%n");
        System.out.printf("|---|---|---|---|---|---|---|%n");
    }

    /** Prints an engine's rows. */
    void measure(String engine, int among, Search search)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        for (Map.Entry<String, Integer> length : LENGTHS.entrySet()) {
            List<String> queries = queries(length.getValue());
            double[] millis = millis(queries, search);
            List<String> used = queries.subList(0, millis.length);
            double together = together(used, search);
            double one = millis.length / Arrays.stream(millis).sum() * 1e3;
            Arrays.sort(millis);
            System.out.printf(
                    Locale.ENGLISH,
                    "| %s | %,d | %d of %s | %.2f | %.2f | %.0f | %.0f (%.2f ×) |%n",
                    engine,
                    among,
                    millis.length,
                    length.getKey(),
                    millis[millis.length / 2],
                    millis[millis.length * 99 / 100],
                    one,
                    together,
                    together / one);
        }
    }

    /** Words from the middle of titles, or of abstracts. */
    private List<String> queries(int words) {
        return new Random(7)
                .ints(QUERIES, 0, count)
                .mapToObj(number -> {
                    Paper paper = papers.paper(number);
                    String[] all = (words == 3 ? paper.title() : paper.abstractText()).split(" ");
                    int taken = Math.min(words, all.length);
                    int from = (all.length - taken) / 2;
                    return String.join(" ", Arrays.copyOfRange(all, from, from + taken));
                })
                .toList();
    }

    /** Each query's time in the last round; the rounds before warm up. */
    private static double[] millis(List<String> queries, Search search) throws IOException, SQLException {
        double[] millis = new double[queries.size()];
        for (int round = 0; round < ROUNDS; round++) {
            double begin = now();
            for (int at = 0; at < millis.length; at++) {
                double start = now();
                if (search.find(queries.get(at)) < 0) {
                    throw new IllegalStateException("a search found less than nothing");
                }
                millis[at] = (now() - start) * 1e3;
                if (now() - begin > PATIENCE_SECONDS) {
                    millis = Arrays.copyOf(millis, at + 1);
                }
            }
        }
        return millis;
    }

    /** Queries a second by two threads. */
    private static double together(List<String> queries, Search search)
            throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> all = () -> {
                int hits = 0;
                for (String query : queries) {
                    hits += search.find(query);
                }
                return hits;
            };
            double start = now();
            for (Future<Integer> one : threads.invokeAll(List.of(all, all))) {
                one.get();
            }
            return 2 * queries.size() / (now() - start);
        } finally {
            threads.shutdown();
        }
    }

    private static double now() {
        return System.nanoTime() / NANOS;
    }
}
