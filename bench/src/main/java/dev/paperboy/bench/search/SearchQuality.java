package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.FusionWeights;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;

/**
 * How well Paperboy ranks beside other full-text searches: {@code bench/run search.SearchQuality [COLLECTION …]} with {@code
 * JAVA_OPTS=-Dpaperboy.corpus=FOLDER}. Each is given the same papers and asked for the ten best with any of the query's words.
 */
public final class SearchQuality {
    private static final List<String> COLLECTIONS = List.of("cranfield", "scifact-train");

    private SearchQuality() {}

    /** Prints the table. */
    public static void main(String[] arguments) throws IOException, PaperFileException, SQLException {
        System.out.println("| collection | search | nDCG@10 |\n|---|---|---|");
        for (String name : arguments.length == 0 ? COLLECTIONS : List.of(arguments)) {
            try (Trial trial = Trial.of(JudgedCollection.read(Trial.folder(name)))) {
                print(trial, "Paperboy", trial.gain(FusionWeights.LEARNT));
                print(trial, "Lucene", trial.plain());
                beside(trial, new SqliteText(trial.place("text.sqlite")));
                beside(trial, new PostgresText());
                beside(trial, new H2Text(trial.place("h2"), true));
            }
        }
    }

    private static void beside(Trial trial, Engine engine) throws IOException, SQLException {
        try (engine) {
            print(trial, engine.name(), trial.gain(engine));
        }
    }

    private static void print(Trial trial, String engine, double gain) {
        System.out.printf(Locale.ENGLISH, "| %s | %s | %.4f |%n", trial.name(), engine, gain);
    }
}
