package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.feed.text.PaperText;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.QueryText;
import dev.paperboy.summary.Level;
import dev.paperboy.summary.Summarizer;
import java.io.IOException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The longest milliseconds until odd queries and odd abstracts are answered, among the papers of the arXiv corpus: {@code bench/run
 * search.BadInput} with {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER}, and a home to keep for the next time if wanted.
 */
public final class BadInput {
    private static final int TIMES = 20;
    private static final int WARM = 5;

    private interface Work {
        int run(String text);
    }

    private BadInput() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, PaperFileException {
        try (Corpus corpus = Corpus.imported(arguments)) {
            PaperIndex index = corpus.index().papers();
            System.out.printf("| typed or read | median ms | longest ms |%n|---|---|---|%n");
            queries()
                    .forEach((name, typed) -> row(
                            "query: " + name,
                            typed,
                            text -> index.search(QueryText.read(text), 0, Engine.TOP)
                                    .hits()
                                    .size()));
            Summarizer summarizer = new Summarizer();
            abstracts()
                    .forEach((name, text) -> row(
                            "abstract: " + name,
                            text,
                            read -> summarizer
                                    .summarize("On newspapers", PaperText.readable(read), Level.FULL)
                                    .lines()
                                    .size()));
        }
    }

    private static Map<String, String> queries() {
        Map<String, String> queries = new LinkedHashMap<>();
        queries.put("empty", "");
        queries.put("only stop words", "the of and to in");
        queries.put("10,000 letters", "x".repeat(10_000));
        queries.put("10,000 characters of words", numbered("learning w", 600));
        queries.put("one word a thousand times", "learning ".repeat(1_000));
        queries.put("5,000 quoted phrases", "\"neural network\" ".repeat(5_000));
        queries.put("5,000 different quoted phrases", numbered("\"neural network\" \"w", 5_000));
        queries.put("5,000 negative words", "-learning ".repeat(5_000));
        queries.put("an asterisk", "*");
        queries.put("everything, as Lucene says it", "*:*");
        queries.put("a prefix", "a*");
        queries.put("a regular expression", "/.*(a|b)+[a-z]{2,}.*/");
        queries.put("unbalanced brackets and quotes", "((([{ \" learning");
        queries.put("control characters", "\u0000\u0007\u001b learning \ud800");
        queries.put("another script", "深度学习 神经网络 التعلم");
        queries.put("LaTeX", "$\\frac{\\alpha}{\\beta} \\sum_{i=1}^{n} x_i$ \\begin{equation}");
        return queries;
    }

    private static Map<String, String> abstracts() {
        Map<String, String> abstracts = new LinkedHashMap<>();
        abstracts.put("empty", "");
        abstracts.put("one word", "Newspapers");
        abstracts.put("100,000 letters", "a".repeat(100_000));
        abstracts.put("100,000 characters of sentences", "We show that newspapers reach doors. ".repeat(2_700));
        abstracts.put("100,000 brackets", "( [ { ".repeat(16_700));
        abstracts.put("another script", "我们证明报纸会送到门口。".repeat(100));
        abstracts.put("all LaTeX", "$\\sum_{i=1}^{n} \\frac{\\alpha_i}{\\beta_i}$ ".repeat(200));
        return abstracts;
    }

    private static String numbered(String word, int count) {
        return IntStream.range(0, count).mapToObj(number -> word + number).collect(Collectors.joining(" "));
    }

    private static void row(String name, String text, Work work) {
        double[] millis = new double[TIMES];
        for (int at = -WARM; at < TIMES; at++) {
            long start = System.nanoTime();
            if (work.run(text) < 0) {
                throw new IllegalStateException("less than nothing");
            }
            millis[Math.max(0, at)] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(millis);
        System.out.printf(Locale.ENGLISH, "| %s | %.1f | %.1f |%n", name, millis[TIMES / 2], millis[TIMES - 1]);
    }
}
