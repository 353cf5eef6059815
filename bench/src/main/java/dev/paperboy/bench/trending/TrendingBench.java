package dev.paperboy.bench.trending;

import dev.paperboy.paper.Period;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Compares ways to rank papers of several days: {@code bench/run trending.TrendingBench} with {@code
 * JAVA_OPTS=-Dpaperboy.corpus=FOLDER}. The folder has {@code corpora/vote-pairs-2024.csv} and {@code corpora/hf-daily-*.jsonl.gz}.
 */
public final class TrendingBench {
    private final PrintStream out;

    private TrendingBench(PrintStream out) {
        this.out = out;
    }

    /** Prints the tables. */
    public static void main(String[] arguments) throws IOException {
        String corpus = System.getProperty("paperboy.corpus", "");
        if (corpus.isEmpty()) {
            System.err.println("Say where the corpora are: JAVA_OPTS=-Dpaperboy.corpus=FOLDER");
            System.exit(2);
        }
        Path corpora = Path.of(corpus, "corpora");
        Map<String, FirstDays.Counted> firstDays = FirstDays.read(corpora.resolve("hf-daily-2024-05_2026-03.jsonl.gz"));
        VotePairs pairs = VotePairs.read(corpora.resolve("vote-pairs-2024.csv"), firstDays);
        TrendingBench bench = new TrendingBench(System.out);
        bench.print("31 days, judged by settled votes", pairs.lists(31, VotePairs.SETTLED));
        bench.print("7 days, judged by settled votes", pairs.lists(7, VotePairs.SETTLED));
        bench.print("31 days, judged by the later count", pairs.lists(31, pair -> true));
        bench.print("7 days, judged by the later count", pairs.lists(7, pair -> true));
        bench.print("Months, judged by first-day votes", FirstDays.lists(firstDays.values(), Period.MONTH));
        bench.print("Weeks, judged by first-day votes", FirstDays.lists(firstDays.values(), Period.WEEK));
    }

    private void print(String title, List<List<Candidate>> lists) {
        double papers = lists.stream().mapToInt(List::size).average().orElse(0);
        out.printf(Locale.ENGLISH, "%n%s: %d lists of %.0f papers%n", title, lists.size(), papers);
        out.printf("| %-12s | nDCG@10 | Spearman |%n|---|---|---|%n", "ranked by");
        for (Formula formula : Formula.ALL) {
            double ndcg = lists.stream()
                    .mapToDouble(list -> Quality.ndcg(list, formula.score()))
                    .average()
                    .orElseThrow();
            double spearman = lists.stream()
                    .mapToDouble(list -> Quality.spearman(list, formula.score()))
                    .average()
                    .orElseThrow();
            out.printf(Locale.ENGLISH, "| %-12s | %.4f  | %.4f   |%n", formula.title(), ndcg, spearman);
        }
    }
}
