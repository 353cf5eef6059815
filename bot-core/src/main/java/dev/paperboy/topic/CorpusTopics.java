package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import dev.paperboy.paper.Topics;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Topics chosen by what was counted in a corpus. Immutable. */
public final class CorpusTopics implements Topics {
    /** A topic beyond these is not what a paper is about. */
    private static final int TELLING = 8;

    private static final int PREFIX = 4;

    private final PhraseCounts counts;
    private final TopicChoice choice;
    private final CommonTopics common;
    /** The short forms of what they stand for. */
    private final Map<String, List<String>> shortForms;

    /** Topics by these counts; without any, by the papers' own words alone. */
    public CorpusTopics(PhraseCounts counts, TopicWords words) {
        this.counts = counts;
        this.choice = new TopicChoice(counts, words);
        this.common = CommonTopics.of(counts, words);
        this.shortForms = counts.shortForms().entrySet().stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getValue, Collectors.mapping(Map.Entry::getKey, Collectors.toList())));
    }

    @Override
    public List<String> of(Paper paper, int most) {
        return choice.best(paper, most).stream().map(this::shown).distinct().toList();
    }

    @Override
    public boolean isAbout(Paper paper, String words) {
        String topic = meant(Token.formOf(words));
        return !topic.isEmpty()
                && mayHave(paper, topic)
                && choice.best(paper, TELLING).stream()
                        .anyMatch(phrase -> meant(phrase.form()).equals(topic));
    }

    @Override
    public List<String> completing(String typed, int limit) {
        return common.completing(typed, limit);
    }

    /** A short form that the corpus knows is shown with what it stands for. */
    private String shown(Phrase phrase) {
        return counts.meaning(phrase.form())
                .map(counts::of)
                .filter(meaning -> meaning.papers() > 0)
                .map(PhraseCounts.Count::written)
                .orElseGet(() -> Written.of(phrase));
    }

    private String meant(String form) {
        return counts.meaning(form).orElse(form);
    }

    /** Cheap, and never wrong where it says no. */
    private boolean mayHave(Paper paper, String topic) {
        String text = (paper.title() + " " + paper.abstractText()).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(topic), shortForms.getOrDefault(topic, List.of()).stream())
                .anyMatch(name -> text.contains(name.substring(0, Math.min(PREFIX, name.length()))));
    }
}
