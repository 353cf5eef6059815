package dev.paperboy.bench.summary;

import dev.paperboy.summary.Level;
import dev.paperboy.summary.Summarizer;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;

/**
 * Compares one-line summaries: {@code bench/run summary.SummaryBench} with {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER}. The
 * folder has {@code summaries/A-dev.jsonl.gz}; another file can be named as the argument.
 */
public final class SummaryBench {
    private static final int WARM_UP = 5;
    /** A thread's own time: what else the machine does is left out. */
    private static final ThreadMXBean THREADS = ManagementFactory.getThreadMXBean();

    private final List<Example> examples;
    private final PrintStream out;

    private SummaryBench(List<Example> examples, PrintStream out) {
        this.examples = examples;
        this.out = out;
    }

    /** Prints the table, then the time. */
    public static void main(String[] arguments) throws IOException {
        String corpus = System.getProperty("paperboy.corpus", "");
        if (corpus.isEmpty() && arguments.length == 0) {
            System.err.println("Say where the corpora are: JAVA_OPTS=-Dpaperboy.corpus=FOLDER");
            System.exit(2);
        }
        Path file = arguments.length > 0 ? Path.of(arguments[0]) : Path.of(corpus, "summaries", "A-dev.jsonl.gz");
        SummaryBench bench = new SummaryBench(Example.read(file), System.out);
        Summarizer summarizer = new Summarizer();
        Function<Example, String> tldr = example -> summarizer
                .summarize(example.title(), example.abstractText(), Level.TLDR)
                .text();
        bench.quality(tldr);
        bench.speed(tldr);
    }

    private void quality(Function<Example, String> tldr) {
        out.printf(
                "%d abstracts%n| %-36s | ROUGE-1 | ROUGE-2 | ROUGE-L | words |%n|---|---|---|---|---|%n",
                examples.size(), "picked");
        Baselines.all().forEach(this::print);
        print("Paperboy", tldr);
    }

    private void print(String name, Function<Example, String> picked) {
        double one = 0;
        double two = 0;
        double longest = 0;
        double words = 0;
        for (Example example : examples) {
            String summary = picked.apply(example);
            Rouge rouge = Rouge.best(summary, example.references());
            one += rouge.one();
            two += rouge.two();
            longest += rouge.longest();
            words += summary.split("\\s+").length;
        }
        double percent = 100.0 / examples.size();
        out.printf(
                Locale.ENGLISH,
                "| %-36s | %.2f   | %.2f   | %.2f   | %.1f  |%n",
                name,
                one * percent,
                two * percent,
                longest * percent,
                words / examples.size());
    }

    private void speed(Function<Example, String> tldr) {
        double[] millis = {};
        for (int round = 0; round <= WARM_UP; round++) {
            millis = examples.stream()
                    .mapToDouble(example -> millis(tldr, example))
                    .sorted()
                    .toArray();
        }
        out.printf(
                Locale.ENGLISH,
                "%nms of processor time per summary, one thread: mean %.2f, median %.2f, p99 %.2f, most %.2f%n",
                Arrays.stream(millis).average().orElse(0),
                millis[millis.length / 2],
                millis[millis.length * 99 / 100],
                millis[millis.length - 1]);
    }

    private static double millis(Function<Example, String> tldr, Example example) {
        long start = THREADS.getCurrentThreadCpuTime();
        boolean said = !tldr.apply(example).isEmpty();
        double millis = (THREADS.getCurrentThreadCpuTime() - start) / 1e6;
        if (!said) {
            throw new IllegalStateException("nothing said of: " + example.title());
        }
        return millis;
    }
}
