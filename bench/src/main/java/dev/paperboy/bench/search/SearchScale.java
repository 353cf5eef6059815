package dev.paperboy.bench.search;

import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.lucene.search.IndexSearcher;

/**
 * Search among many papers, beside plain Lucene in the same run: {@code bench/run search.SearchScale --papers 1000000} with {@code
 * JAVA_OPTS="-Dpaperboy.corpus=FOLDER -Xmx2g"}. The papers are {@link GeneratedPapers}.
 */
public final class SearchScale {
    private static final int QUERIES = 300;
    private static final int ROUNDS = 3;
    private static final int TOP = 10;
    private static final double NANOS = 1e9;

    private final GeneratedPapers papers;
    private final int count;
    private final Path home;

    private interface Engine {
        int search(String query) throws IOException;
    }

    private SearchScale(GeneratedPapers papers, int count, Path home) {
        this.papers = papers;
        this.count = count;
        this.home = home;
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException, InterruptedException, ExecutionException {
        int count = arguments.length == 2 && arguments[0].equals("--papers") ? Integer.parseInt(arguments[1]) : 100_000;
        List<Paper> real = new ArrayList<>();
        RealPapers.read(real::add);
        Path home = Files.createTempDirectory("paperboy-scale");
        try {
            new SearchScale(new GeneratedPapers(real), count, home).measure();
        } finally {
            try (Stream<Path> files = Files.walk(home)) {
                for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private void measure() throws IOException, InterruptedException, ExecutionException {
        GeneratedStore store = new GeneratedStore(papers, count);
        print("papers", "%,.0f", count);
        double start = now();
        try (LuceneIndex index = LuceneIndex.open(home.resolve("index"), store)) {
            index.catchUp().join();
            print("indexed in, seconds", "%.0f", now() - start);
            start = now();
            index.learn().join();
            print("learnt in, seconds", "%.0f", now() - start);
        }
        start = now();
        try (LuceneIndex index = LuceneIndex.open(home.resolve("index"), store)) {
            found(index, "learning");
            print("opened again and answering after, seconds", "%.2f", now() - start);
            index.catchUp().join();
            index.learn().join();
            print("opened again with meaning after, seconds", "%.2f", now() - start);
            start = now();
            String title = store.grow().title();
            index.catchUp().join();
            print("a new paper is found after, seconds", "%.3f", now() - start);
            if (found(index, title) == 0) {
                throw new IllegalStateException("the new paper is not found");
            }
            room();
            compare(index);
        }
    }

    private void room() throws IOException {
        print("index, megabytes", "%.0f", megabytes(home.resolve("index")));
        System.gc();
        Runtime machine = Runtime.getRuntime();
        print("heap in use, megabytes", "%.0f", (machine.totalMemory() - machine.freeMemory()) / 1e6);
    }

    private void compare(LuceneIndex index) throws IOException, InterruptedException, ExecutionException {
        try (PlainLucene plain = new PlainLucene(home.resolve("plain"))) {
            double start = now();
            plain.index(() -> IntStream.range(0, count).mapToObj(papers::paper).iterator());
            print("plain Lucene indexed in, seconds", "%.0f", now() - start);
            IndexSearcher searcher = plain.searcher();
            try (var reader = searcher.getIndexReader()) {
                System.out.printf("%n| queries | engine | p50 ms | p99 ms | a second, 1 thread | 2 threads |%n");
                System.out.printf("|---|---|---|---|---|---|%n");
                for (int words : new int[] {3, 5, Integer.MAX_VALUE}) {
                    List<String> queries = queries(words);
                    String kind = words == Integer.MAX_VALUE ? "an abstract" : words + " words";
                    row(kind, "Lucene, " + reader.numDocs(), queries, query -> plain.search(searcher, query));
                    row(kind, "Paperboy", queries, query -> found(index, query));
                }
            }
        }
    }

    private static int found(LuceneIndex index, String query) {
        return index.papers().search(PaperQuery.of(query), 0, TOP).hits().size();
    }

    private List<String> queries(int words) {
        return new Random(7)
                .ints(QUERIES, 0, count)
                .mapToObj(number -> {
                    Paper paper = papers.paper(number);
                    String[] all = (words == 3 ? paper.title() : paper.abstractText()).split(" ");
                    int from = Math.max(0, (all.length - words) / 2);
                    return String.join(
                            " ",
                            Arrays.copyOfRange(all, from, Math.min(all.length, from + Math.min(words, all.length))));
                })
                .toList();
    }

    private static void row(String kind, String engine, List<String> queries, Engine work)
            throws IOException, InterruptedException, ExecutionException {
        double[] millis = new double[queries.size()];
        double took = 0;
        for (int round = 0; round < ROUNDS; round++) {
            double begin = now();
            for (int at = 0; at < millis.length; at++) {
                long start = System.nanoTime();
                if (work.search(queries.get(at)) < 0) {
                    throw new IllegalStateException("a search found less than nothing");
                }
                millis[at] = (System.nanoTime() - start) / 1e6;
            }
            took = now() - begin;
        }
        Arrays.sort(millis);
        System.out.printf(
                Locale.ENGLISH,
                "| %s | %s | %.2f | %.2f | %.0f | %.0f |%n",
                kind,
                engine,
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis.length / took,
                together(queries, work));
    }

    /** Queries a second by two threads. */
    private static double together(List<String> queries, Engine work) throws InterruptedException, ExecutionException {
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> all = () -> {
                int hits = 0;
                for (String query : queries) {
                    hits += work.search(query);
                }
                return hits;
            };
            double start = now();
            List<Future<Integer>> both = threads.invokeAll(List.of(all, all));
            for (Future<Integer> one : both) {
                one.get();
            }
            return 2 * queries.size() / (now() - start);
        } finally {
            threads.shutdown();
        }
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.mapToLong(file ->
                                    file.toFile().isFile() ? file.toFile().length() : 0)
                            .sum()
                    / 1e6;
        }
    }

    private static void print(String what, String format, double value) {
        System.out.println("- " + what + ": " + String.format(Locale.ENGLISH, format, value));
    }

    private static double now() {
        return System.nanoTime() / NANOS;
    }
}
