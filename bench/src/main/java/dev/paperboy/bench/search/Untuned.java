package dev.paperboy.bench.search;

import dev.paperboy.bench.startup.TemporaryHome;
import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.FusionWeights;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How search ranks for kinds of queries that no weight was chosen on: {@code bench/run search.Untuned} with {@code
 * JAVA_OPTS=-Dpaperboy.corpus=FOLDER}.
 */
public final class Untuned {
    private Untuned() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, PaperFileException, SQLException {
        System.out.println("| queries | | plain BM25 | Paperboy | gain |\n|---|---|---|---|---|");
        print(UntunedQueries.titles());
        try (TemporaryHome home = TemporaryHome.make()) {
            Path papers = home.path().resolve("papers.jsonl");
            UntunedQueries.writePapers(papers);
            for (JudgedCollection judged : List.of(UntunedQueries.reviews(papers), UntunedQueries.questions(papers))) {
                print(judged);
            }
        }
    }

    private static void print(JudgedCollection judged) throws IOException, PaperFileException, SQLException {
        try (Trial trial = Trial.of(judged)) {
            double gain = trial.gain(FusionWeights.LEARNT);
            System.out.printf(
                    Locale.ENGLISH,
                    "| %s | %d | %.3f | %.3f | %+.1f %% |%n",
                    trial.name(),
                    judged.queries().size(),
                    trial.plain(),
                    gain,
                    100 * (gain / trial.plain() - 1));
        }
    }
}
