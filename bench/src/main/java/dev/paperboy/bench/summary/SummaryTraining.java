package dev.paperboy.bench.summary;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.bench.corpus.JsonLines;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Learns the figures that summaries are chosen by: {@code bench/run summary.SummaryTraining DIRECTORY} with
 * {@code JAVA_OPTS=-Dpaperboy.corpus=FOLDER} writes them into the directory; without one, it says how good they would be, by
 * learning without each fourth of SciTLDR-dev and looking at that. The same input gives the same figures.
 */
public final class SummaryTraining {
    private static final int FOLDS = 4;
    private static final String WRITTEN = "corpora/hf-daily-2024-05_2026-03.jsonl.gz";

    private SummaryTraining() {}

    /** Trains, or checks. */
    public static void main(String[] arguments) throws IOException {
        Path corpus = Path.of(System.getProperty("paperboy.corpus", "."));
        List<Lesson> written = lessons(written(corpus.resolve(WRITTEN)));
        List<Lesson> train = lessons(Example.read(corpus.resolve("summaries/A-train.jsonl.gz")));
        List<Lesson> dev = lessons(Example.read(corpus.resolve("summaries/A-dev.jsonl.gz")));
        if (arguments.length == 0) {
            check(written, train, dev);
        } else {
            List<Lesson> human = Stream.concat(train.stream(), dev.stream()).toList();
            write(new Training(written, human).run(), Path.of(arguments[0]));
        }
    }

    private static List<Lesson> lessons(List<Example> examples) {
        return examples.stream().map(Lesson::of).toList();
    }

    private static void check(List<Lesson> written, List<Lesson> train, List<Lesson> dev) {
        print("learnt from train, " + dev.size() + " of dev", rouges(new Training(written, train).run(), dev));
        List<Rouge> all = new ArrayList<>();
        for (int fold = 0; fold < FOLDS; fold++) {
            int left = fold;
            List<Lesson> human = new ArrayList<>(train);
            IntStream.range(0, dev.size()).filter(at -> at % FOLDS != left).forEach(at -> human.add(dev.get(at)));
            List<Lesson> unseen = IntStream.range(0, dev.size())
                    .filter(at -> at % FOLDS == left)
                    .mapToObj(dev::get)
                    .toList();
            all.addAll(rouges(new Training(written, human).run(), unseen));
        }
        print("learnt from train and the other three fourths of dev", all);
    }

    private static List<Rouge> rouges(Training.Result result, List<Lesson> unseen) {
        return unseen.stream()
                .map(lesson -> Rouge.best(
                        result.choose(lesson.study()
                                .candidates(
                                        result.words().weights(), result.words().words())),
                        lesson.example().references()))
                .toList();
    }

    private static void print(String what, List<Rouge> rouges) {
        System.out.printf(
                Locale.ENGLISH,
                "%s: ROUGE-1 %.2f, ROUGE-2 %.2f, ROUGE-L %.2f%n",
                what,
                100 * rouges.stream().mapToDouble(Rouge::one).average().orElse(0),
                100 * rouges.stream().mapToDouble(Rouge::two).average().orElse(0),
                100 * rouges.stream().mapToDouble(Rouge::longest).average().orElse(0));
    }

    private static void write(Training.Result result, Path directory) throws IOException {
        Files.createDirectories(directory);
        Files.write(
                directory.resolve("weights.txt"),
                result.words().weights().stream()
                        .map(weight -> String.format(Locale.ROOT, "%.5f", weight))
                        .toList());
        Files.write(
                directory.resolve("words.txt"),
                result.words().words().entrySet().stream()
                        .filter(word -> Math.abs(word.getValue()) >= 0.05)
                        .map(word -> String.format(Locale.ROOT, "%s\t%.3f", word.getKey(), word.getValue()))
                        .toList());
        Files.write(
                directory.resolve("trees.txt"),
                result.trees().stream().map(Tree::text).toList());
    }

    /** The day lists' papers, with the one line a model wrote of each. */
    private static List<Example> written(Path file) throws IOException {
        Set<String> seen = new HashSet<>();
        try (Stream<JsonNode> lines = JsonLines.of(file)) {
            return lines.map(line -> line.path("paper"))
                    .filter(paper -> !paper.path("ai_summary").asText().isBlank())
                    .filter(paper -> seen.add(paper.path("id").asText()))
                    .map(SummaryTraining::summarized)
                    .toList();
        }
    }

    private static Example summarized(JsonNode paper) {
        String summary = paper.path("ai_summary").asText();
        return new Example(oneLine(paper, "title"), List.of(oneLine(paper, "summary")), List.of(summary));
    }

    private static String oneLine(JsonNode paper, String field) {
        return paper.path(field).asText().strip().replaceAll("\\s+", " ");
    }
}
