package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class SummarizerTest {
    private static final String TITLE = "FerryNet: Routing Tokens Across Shallow Experts";
    private static final String ABSTRACT =
            "Mixtures of experts make language models larger without making them slower. However, their"
                    + " routers often send most tokens to a few experts, e.g. the two largest ones (Doe et al., 2031). In this paper, we"
                    + " propose FerryNet, a router that moves tokens across shallow experts by solving a small transport problem. The router"
                    + " has 0.3 M parameters and needs no auxiliary loss. Experiments on three corpora show that FerryNet outperforms"
                    + " learned routers by 1.5 points. Code is available at https://example.org/ferry.net.";

    private final Summarizer summarizer = new Summarizer();

    @Test
    void saysInOneSentenceWhatThePaperProposes() {
        Summary summary = summarizer.summarize(TITLE, ABSTRACT, Level.TLDR);
        assertThat(summary.lines()).hasSize(1);
        assertThat(summary.text()).startsWith("We propose FerryNet, a router").endsWith(".");
        assertThat(summary.lines().get(0).source().number()).isEqualTo(3);
        assertThat(summary.sentences()).isEqualTo(6);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We present Quarry, a model of stones in which the whole wall, not the single stone, is what is learnt.",
                "We present Quarry, a model of stones where each wall, or what is left of it, is one example."
            })
    void neverBreaksOffWhereASubordinateClauseHasJustBegun(String sentence) {
        String text = summarizer.summarize("Walls", sentence, Level.TLDR).text();
        assertThat(text)
                .startsWith("We present Quarry")
                .doesNotContain("whole wall.")
                .doesNotContain("each wall.");
    }

    @Test
    void leavesOutAnOpeningThatLeansOnTheSentenceBefore() {
        String leaning =
                "Walls of stone are often too dry. To mend this, we propose Quarry, a model of mortar and lime.";
        assertThat(summarizer.summarize("Masonry", leaning, Level.TLDR).text())
                .isEqualTo("We propose Quarry, a model of mortar and lime.");
        assertThat(summarizer
                        .summarize("Masonry", "Walls are dry. We wet them with rain.", Level.TLDR)
                        .text())
                .isEqualTo("We wet them with rain.");
    }

    @Test
    void doesNotSendTheReaderElsewhereInOneSentence() {
        String linked = "We propose walls at https://example.org/walls. Stones lie in rows and hold each other.";
        assertThat(summarizer.summarize("Masonry", linked, Level.TLDR).text())
                .isEqualTo("Stones lie in rows and hold each other.");
        assertThat(summarizer
                        .summarize("Masonry", "Code: https://example.org/walls.", Level.TLDR)
                        .lines())
                .hasSize(1);
    }

    @Test
    void coversProblemMethodAndResultsInThePointsInOrder() {
        List<Summary.Line> points =
                summarizer.summarize(TITLE, ABSTRACT, Level.POINTS).lines();
        assertThat(points).hasSizeBetween(3, 5);
        assertThat(points).extracting(Summary.Line::role).contains(Role.PROBLEM, Role.METHOD, Role.RESULTS);
        assertThat(points).extracting(line -> line.source().number()).isSorted();
    }

    @Test
    void givesEverySentenceItsRole() {
        assertThat(summarizer.summarize(TITLE, ABSTRACT, Level.FULL).lines())
                .extracting(Summary.Line::role)
                .containsExactly(Role.PROBLEM, Role.PROBLEM, Role.METHOD, Role.METHOD, Role.RESULTS, Role.OTHER);
    }

    @Test
    void leavesOutWhatIsSaidTwiceFromThePoints() {
        String twice = "We propose a router of tokens for experts. " + ABSTRACT
                + " We propose a router of tokens for experts.";
        assertThat(summarizer.summarize(TITLE, twice, Level.POINTS).lines())
                .extracting(Summary.Line::text)
                .doesNotHaveDuplicates();
    }

    @Test
    void tracesEveryLineToItsSentence() {
        for (Level level : Level.values()) {
            for (Summary.Line line :
                    summarizer.summarize(TITLE, ABSTRACT, level).lines()) {
                Sentence source = line.source();
                assertThat(ABSTRACT.substring(source.start(), source.end())).isEqualTo(source.text());
                assertThat(Word.in(source.text())).extracting(Word::bare).containsSubsequence(bare(line.text()));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void hasNothingToSayWithoutAnAbstract(Level level) {
        assertThat(summarizer.summarize(TITLE, "", level).lines()).isEmpty();
        assertThat(summarizer.summarize(TITLE, " \n ", level).text()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void neverGivesTheTitleAsTheSummary(Level level) {
        assertThat(summarizer.summarize(TITLE, TITLE + ".", level).lines()).isEmpty();
        assertThat(summarizer
                        .summarize(TITLE, TITLE + ". It is small and fast on every task.", level)
                        .text())
                .doesNotContain(TITLE);
    }

    static Stream<String> oddAbstracts() {
        return Stream.of(
                "Withdrawn",
                "?!",
                "我们提出一种新的方法。实验结果表明它很有效。",
                "Wir stellen ein Verfahren vor, das ohne Lehrer lernt. Es ist schnell.",
                "$\\sum_{i=1}^{n} x_i$ $\\alpha$ \\begin{equation} a = b \\end{equation}",
                "no punctuation at all just words that go on and on without any end in sight",
                "a".repeat(100_000),
                "we show that ".repeat(8_000),
                "We show this. ".repeat(7_000),
                "( [ { ".repeat(20_000),
                "$ x. ".repeat(20_000));
    }

    @ParameterizedTest
    @MethodSource("oddAbstracts")
    void answersWhateverTheAbstractIs(String odd) {
        for (Level level : Level.values()) {
            Summary summary = summarizer.summarize("A Title", odd, level);
            assertThat(summary.lines()).isNotEmpty();
            assertThat(summary.lines())
                    .allSatisfy(line -> assertThat(line.text()).hasSizeBetween(1, 601));
        }
    }

    @Test
    void readsTheSentencesItIsGiven() {
        List<String> sentences =
                Sentences.of(ABSTRACT).stream().map(Sentence::text).toList();
        assertThat(summarizer.summarize(TITLE, sentences, Level.TLDR))
                .isEqualTo(summarizer.summarize(TITLE, ABSTRACT, Level.TLDR));
    }

    @Test
    void standsOnItsOwnWhateverIsPutTogether() {
        Random random = new Random(6);
        List<Word> words = Word.in(ABSTRACT + " ( [ \" $ ) ] It However, and that which by e.g. 3.5 ; : — 。");
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder("We propose a simple router for tokens.");
            for (int i = random.nextInt(60); i > 0; i--) {
                text.append(' ').append(words.get(random.nextInt(words.size())).raw());
            }
            String tldr =
                    summarizer.summarize(TITLE, text.toString(), Level.TLDR).text();
            assertThat(tldr).doesNotStartWith("However").doesNotStartWith("It ").matches("(?s).*[.!?…。].?.?");
        }
    }

    private static List<String> bare(String text) {
        return Word.in(text).stream().map(Word::bare).toList();
    }
}
