package dev.paperboy.bench.search;

import dev.paperboy.data.feed.file.PaperFileException;
import dev.paperboy.data.index.Emphasis;
import dev.paperboy.data.index.FusionWeights;
import java.io.IOException;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Learns the weights of the ranking's terms: {@code bench/run search.FusionTraining [COLLECTION …]} with {@code
 * JAVA_OPTS=-Dpaperboy.corpus=FOLDER}. What counts is each collection's nDCG@10 as a multiple of plain Lucene's: the least of them, so
 * that no kind of query pays for another, and a tenth of their mean. All settings of a grid are tried: moving one weight after the other ends
 * on the first of many hills. How terms are emphasised is learnt by a grid of its own, with the other weights as shipped. Each collection is then
 * judged with the weights learnt without it, which says what to expect of others.
 */
public final class FusionTraining {
    private static final List<String> COLLECTIONS = List.of("cranfield", "scifact-train", "csfcube");
    private static final List<Double> TOPICS = List.of(0.8, 1.6, 3.2);
    private static final List<Double> COMPANY = List.of(0.1, 0.2, 0.4);
    private static final List<Double> ORDER = List.of(0.3, 0.6, 1.2);
    private static final List<Double> FEEDBACK = List.of(0.0, 0.75, 1.5);
    private static final List<Double> NEIGHBOURS = List.of(0.0, 1.5);

    private static final List<Double> COMPOUND = List.of(0.0, -0.6, -1.2);
    private static final List<Double> REPETITION = List.of(0.0, 0.3, 0.6);
    private static final List<Double> CENTRALITY = List.of(0.0, -0.35, -0.7);

    private static final double MEAN_COUNTS = 0.1;

    private final List<Trial> trials;

    private FusionTraining(List<Trial> trials) {
        this.trials = trials;
    }

    /** Prints the weights and the table. */
    public static void main(String[] arguments) throws IOException, PaperFileException, SQLException {
        List<Trial> trials = new ArrayList<>();
        for (String name : arguments.length == 0 ? COLLECTIONS : List.of(arguments)) {
            trials.add(Trial.of(JudgedCollection.read(Trial.folder(name))));
        }
        FusionTraining training = new FusionTraining(trials);
        training.print(fusions());
        training.print(emphases());
        for (Trial trial : trials) {
            trial.close();
        }
    }

    private void print(List<FusionWeights> grid) throws IOException {
        FusionWeights learnt = learn(trials, grid);
        System.out.println("learnt from all: " + learnt);
        System.out.println(
                "| collection | plain Lucene | as shipped | learnt from all | learnt from the others | these weights |");
        System.out.println("|---|---|---|---|---|---|");
        for (Trial trial : trials) {
            FusionWeights others =
                    learn(trials.stream().filter(other -> other != trial).toList(), grid);
            System.out.printf(
                    Locale.ENGLISH,
                    "| %s | %.4f | %.4f | %.4f | %.4f | %s |%n",
                    trial.name(),
                    trial.plain(),
                    trial.gain(FusionWeights.LEARNT),
                    trial.gain(learnt),
                    trial.gain(others),
                    others);
        }
    }

    private static FusionWeights learn(List<Trial> from, List<FusionWeights> grid) throws IOException {
        FusionWeights best = grid.get(0);
        for (FusionWeights weights : grid) {
            if (gain(from, weights) > gain(from, best)) {
                best = weights;
            }
        }
        return best;
    }

    private static List<FusionWeights> fusions() {
        Emphasis shipped = FusionWeights.LEARNT.emphasis();
        List<FusionWeights> grid = new ArrayList<>();
        for (double topics : TOPICS) {
            for (double company : COMPANY) {
                for (double order : ORDER) {
                    for (double feedback : FEEDBACK) {
                        NEIGHBOURS.forEach(neighbours ->
                                grid.add(new FusionWeights(topics, company, order, feedback, neighbours, shipped)));
                    }
                }
            }
        }
        return grid;
    }

    private static List<FusionWeights> emphases() {
        List<FusionWeights> grid = new ArrayList<>();
        for (double compound : COMPOUND) {
            for (double repetition : REPETITION) {
                CENTRALITY.forEach(centrality ->
                        grid.add(FusionWeights.LEARNT.with(new Emphasis(compound, repetition, centrality))));
            }
        }
        return grid;
    }

    private static double gain(List<Trial> from, FusionWeights weights) throws IOException {
        double least = Double.MAX_VALUE;
        double sum = 0;
        for (Trial trial : from) {
            double gain = trial.gain(weights) / trial.plain();
            least = Math.min(least, gain);
            sum += gain;
        }
        return least + MEAN_COUNTS * sum / from.size();
    }
}
