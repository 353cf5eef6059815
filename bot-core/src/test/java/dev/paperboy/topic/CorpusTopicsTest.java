package dev.paperboy.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CorpusTopicsTest {
    private static final Paper WALKING = paper(
            "1",
            "Walking Robots by Reinforcement Learning",
            "We propose a new approach to legged locomotion. Reinforcement learning (RL) trains walking robots in simulation."
                    + " Experiments show that RL policies transfer to real robots, and reinforcement learning is robust.");
    private static final Paper SHORT = paper(
            "2",
            "RL for Chip Placement",
            "Chip placement is slow. We use RL to place chips, and RL agents do it faster.");
    private static final Paper COOKING =
            paper("3", "A Study of Soup", "Soup is cooked slowly. We taste tomato soup and onion soup.");

    private final CorpusTopics topics = new CorpusTopics(counts(), TopicWords.load());

    @Test
    void takesPhrasesBetweenStopWordsAndNoneWithinAnother() {
        List<String> of = topics.of(WALKING, 8);
        assertThat(of).contains("reinforcement learning", "legged locomotion").hasSizeLessThanOrEqualTo(8);
        assertThat(of).doesNotContain("RL", "learning", "experiments show", "new approach");
    }

    @Test
    void choosesTheSameWheneverAsked() {
        assertThat(topics.of(WALKING, 5)).isEqualTo(new CorpusTopics(counts(), TopicWords.load()).of(WALKING, 5));
    }

    @Test
    void showsWhatAShortFormStandsForThatOtherPapersIntroduce() {
        assertThat(topics.of(SHORT, 5)).contains("reinforcement learning").doesNotContain("RL");
    }

    @Test
    void takesAShortFormAndWhatItStandsForAsOneTopic() {
        assertThat(topics.isAbout(SHORT, "Reinforcement Learning")).isTrue();
        assertThat(topics.isAbout(WALKING, "RL")).isTrue();
        assertThat(topics.isAbout(COOKING, "RL")).isFalse();
    }

    @Test
    void takesSingularAndPluralAsOneTopic() {
        assertThat(topics.isAbout(COOKING, "Onion Soups")).isTrue();
    }

    @Test
    void putsWhatTheSourceSaysFirst() {
        Paper told = new Paper(
                new PaperId("4"),
                WALKING.title(),
                WALKING.abstractText(),
                List.of(),
                Optional.empty(),
                List.of(),
                List.of("Simulation"),
                Optional.empty(),
                Links.of(new PaperId("4")),
                Popularity.NONE,
                Optional.empty(),
                false);
        assertThat(topics.of(told, 1)).containsExactly("simulation");
    }

    @Test
    void completesCommonTopicsByAnyOfTheirWords() {
        assertThat(topics.completing("", 3)).contains("reinforcement learning");
        assertThat(topics.completing("LEAR", 5)).contains("reinforcement learning");
        assertThat(topics.completing("einforce", 5)).isEmpty();
    }

    @Test
    void knowsNothingCommonBeforeItHasCounted() {
        CorpusTopics uncounted = new CorpusTopics(PhraseCounts.NONE, TopicWords.load());
        assertThat(uncounted.completing("", 5)).isEmpty();
        assertThat(uncounted.of(COOKING, 5)).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "the of and", "$$\\int_0^1 x^2$$", "( ( (", "人工智能", "-", "…", "\u0007"})
    void bearsAnyText(String odd) {
        assertThat(topics.of(paper("9", "x", odd), 5)).hasSizeLessThanOrEqualTo(5);
        assertThat(topics.isAbout(WALKING, odd)).isFalse();
        assertThat(topics.completing(odd, 5)).hasSizeLessThanOrEqualTo(5);
    }

    private static Paper paper(String id, String title, String text) {
        return Paper.of(new PaperId(id), title, text);
    }

    /** Several papers that introduce the short form, and others that don't. */
    private static PhraseCounts counts() {
        PhraseCounts.Counting counting = new PhraseCounts.Counting();
        for (int i = 0; i < 5; i++) {
            counting.add(WALKING);
            counting.add(COOKING);
            counting.add(paper("o" + i, "On topic " + i, "A common word stands here, and nothing else of worth."));
        }
        return counting.counts(1_000);
    }
}
