package dev.paperboy.bench.search;

import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.data.index.LuceneIndex;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperQuery;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Search among many papers, beside other full-text searches in the same run: {@code bench/run search.SearchScale --papers 1000000}
 * with {@code JAVA_OPTS="-Dpaperboy.corpus=FOLDER -Xmx1g"}; with {@code --home FOLDER} the indexes are kept there for the next
 * time, and with {@code --beside lucene,sqlite} only these stand beside. The papers are {@link GeneratedPapers}.
 */
public final class SearchScale {
    private static final double NANOS = 1e9;
    private static final String NEWCOMERS = "newcomers";

    private final GeneratedPapers papers;
    private final int count;
    private final Path home;
    private final GeneratedStore store;

    private SearchScale(GeneratedPapers papers, int count, Path home) throws IOException {
        this.papers = papers;
        this.count = count;
        this.home = home;
        this.store = new GeneratedStore(papers, count + newcomers());
    }

    /** Prints the tables. */
    public static void main(String[] arguments)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        List<String> said = List.of(arguments);
        int count = Integer.parseInt(said(said, "--papers", "100000"));
        List<String> beside = List.of(
                said(said, "--beside", "lucene,sqlite,postgres,h2-lucene,h2").split(","));
        GeneratedPapers papers = GeneratedPapers.likeReal();
        if (said.contains("--home")) {
            Path kept = Files.createDirectories(Path.of(said(said, "--home", "")));
            new SearchScale(papers, count, kept).measure(beside);
        } else {
            try (TemporaryHome home = TemporaryHome.make()) {
                new SearchScale(papers, count, home.path()).measure(beside);
            }
        }
    }

    private static String said(List<String> arguments, String option, String otherwise) {
        int at = arguments.indexOf(option);
        return at < 0 ? otherwise : arguments.get(at + 1);
    }

    private void measure(List<String> beside)
            throws IOException, InterruptedException, ExecutionException, SQLException {
        print("papers", "%,.0f", count);
        make();
        double start = now();
        try (LuceneIndex index = LuceneIndex.open(home.resolve("index"), store)) {
            found(index, "learning");
            print("opened again and answering after, seconds", "%.2f", now() - start);
            index.learn().join();
            print("opened again with meaning after, seconds", "%.2f", now() - start);
            index.catchUp().join();
            print("a new paper is found after, seconds", "%.3f", untilFound(index));
            print("index, megabytes", "%.0f", megabytes(home.resolve("index")));
            ScaleTable table = new ScaleTable(papers, count);
            table.measure("Paperboy", count, words -> found(index, words));
            print("heap in use, megabytes", "%.0f", heap());
            besides(table, beside);
        }
    }

    private void make() throws IOException {
        double start = now();
        try (LuceneIndex index = LuceneIndex.open(home.resolve("index"), store)) {
            index.catchUp().join();
            print("indexed in, seconds", "%.0f", now() - start);
            start = now();
            index.learn().join();
            print("learnt in, seconds", "%.0f", now() - start);
        }
    }

    /** How many papers runs before this one have added, one each. */
    private int newcomers() throws IOException {
        Path file = home.resolve(NEWCOMERS);
        return Files.exists(file) ? Integer.parseInt(Files.readString(file)) : 0;
    }

    private double untilFound(LuceneIndex index) throws IOException {
        Files.writeString(home.resolve(NEWCOMERS), String.valueOf(newcomers() + 1));
        double start = now();
        Paper newcomer = store.grow();
        CompletableFuture<Void> reading = index.catchUp();
        boolean late = false;
        while (!isFound(index, newcomer)) {
            if (late) {
                throw new IllegalStateException("the new paper is not found");
            }
            late = reading.isDone();
        }
        return now() - start;
    }

    private static boolean isFound(LuceneIndex index, Paper paper) {
        return index.papers().search(PaperQuery.of(paper.id().value()), 0, 1).hits().stream()
                .anyMatch(hit -> hit.paper().equals(paper.id()));
    }

    private void besides(ScaleTable table, List<String> beside)
            throws IOException, SQLException, InterruptedException, ExecutionException {
        Map<String, Opening> engines = Map.of(
                "lucene", () -> new PlainLucene(home.resolve("plain")),
                "sqlite", () -> new SqliteText(home.resolve("text.sqlite")),
                "postgres", PostgresText::new,
                "h2-lucene", () -> new H2Text(home.resolve("h2-lucene"), true),
                "h2", () -> new H2Text(home.resolve("h2"), false));
        for (String name : beside) {
            try (Engine engine = Objects.requireNonNull(engines.get(name), name).open()) {
                int most = Math.min(count, engine.most());
                double start = now();
                engine.index(
                        () -> IntStream.range(0, most).mapToObj(papers::paper).iterator());
                print(engine.name() + ", papers", "%,.0f", most);
                print(engine.name() + ", indexed in, seconds", "%.0f", now() - start);
                table.measure(engine.name(), most, words -> engine.search(words).size());
            }
        }
    }

    private interface Opening {
        Engine open() throws IOException;
    }

    private static int found(LuceneIndex index, String query) {
        return index.papers().search(PaperQuery.of(query), 0, Engine.TOP).hits().size();
    }

    private static double heap() {
        System.gc();
        Runtime machine = Runtime.getRuntime();
        return (machine.totalMemory() - machine.freeMemory()) / 1e6;
    }

    private static double megabytes(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                            .mapToLong(file -> file.toFile().length())
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
