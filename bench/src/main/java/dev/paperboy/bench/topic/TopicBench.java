package dev.paperboy.bench.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.topic.CorpusTopics;
import dev.paperboy.topic.PhraseCounts;
import dev.paperboy.topic.TopicFeatures;
import dev.paperboy.topic.TopicStudy;
import dev.paperboy.topic.TopicWords;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * Learns from the first three quarters of the day lists and measures on the last, whose papers nothing was learnt from.
 *
 * <p>With a folder as argument, the figures that come with Paperboy are written there.
 */
public final class TopicBench {
    private static final int MOST_PHRASES = 60_000;
    private static final int TOPICS = 10;
    private static final int[] TIMES_RARITY = {1, 4};

    private TopicBench() {}

    public static void main(String[] arguments) throws IOException {
        List<Paper> papers = KeywordPapers.read(Path.of(System.getProperty("paperboy.corpus")));
        int split = papers.size() * 3 / 4;
        List<Paper> first = papers.subList(0, split);
        List<Paper> last = papers.subList(split, papers.size()).stream()
                .filter(paper -> !paper.keywords().isEmpty())
                .toList();
        PhraseCounts counts = counts(first);
        PhraseCounts words =
                counts(first.stream().map(KeywordPapers::withoutKeywords).toList());
        TopicWords learnt = TopicTraining.learn(first, counts);
        say("%d papers counted, %d measured", first.size(), last.size());
        say("frequency x rarity            %s", Precision.of(last, paper -> byRarity(paper, words)));
        CorpusTopics told = new CorpusTopics(counts, learnt);
        CorpusTopics untold = new CorpusTopics(words, learnt);
        say("Paperboy, source has keywords %s", Precision.of(last, paper -> told.of(paper, TOPICS)));
        say("Paperboy, source has none     %s", Precision.of(last, paper -> untold.of(paper, TOPICS)));
        if (arguments.length > 0) {
            write(learnt, Path.of(arguments[0]));
        }
        show(last, told);
    }

    private static void show(List<Paper> last, CorpusTopics topics) {
        for (int at = 0; at < last.size(); at += last.size() / 15) {
            Paper paper = last.get(at);
            say(
                    "%s%n   %s%n   %s",
                    paper.title(), topics.of(KeywordPapers.withoutKeywords(paper), 6), paper.keywords());
        }
        say("%s", topics.completing("", 60));
        say("%s", topics.completing("re", 20));
    }

    private static PhraseCounts counts(List<Paper> papers) {
        PhraseCounts.Counting counting = new PhraseCounts.Counting();
        papers.forEach(counting::add);
        return counting.counts(MOST_PHRASES);
    }

    /** The usual way: how often a phrase occurs in the paper times how rare it is in others. */
    private static List<String> byRarity(Paper paper, PhraseCounts counts) {
        TopicWords rarity = new TopicWords(Collections.nCopies(TopicFeatures.COUNT, 0.0), Map.of());
        return TopicStudy.of(paper, counts, rarity).stream()
                .sorted(Comparator.comparingDouble((TopicStudy.Row row) ->
                                -Math.exp(row.feature(TIMES_RARITY[0])) * row.feature(TIMES_RARITY[1]))
                        .thenComparing(TopicStudy.Row::form))
                .limit(TOPICS)
                .map(TopicStudy.Row::form)
                .toList();
    }

    private static void write(TopicWords learnt, Path folder) throws IOException {
        Files.writeString(
                folder.resolve("weights.txt"),
                learnt.weights().stream()
                        .map(weight -> String.format(Locale.ROOT, "%.5f%n", weight))
                        .collect(Collectors.joining()));
        Files.writeString(
                folder.resolve("words.txt"),
                new TreeMap<>(learnt.words())
                        .entrySet().stream()
                                .map(one -> String.format(
                                        Locale.ROOT,
                                        "%s\t%.2f\t%.2f\t%.2f%n",
                                        one.getKey(),
                                        one.getValue().begins(),
                                        one.getValue().ends(),
                                        one.getValue().alone()))
                                .collect(Collectors.joining()));
    }

    private static void say(String format, Object... values) {
        System.out.printf(Locale.ROOT, format + "%n", values);
    }
}
