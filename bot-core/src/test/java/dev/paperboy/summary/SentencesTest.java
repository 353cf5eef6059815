package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SentencesTest {
    private static final String[] PIECES = {
        "We",
        "show",
        "e.g.",
        "i.e.",
        "et al.",
        "Fig. 2",
        "vs.",
        "3.14",
        "v1.5",
        "J.",
        "http://a.b/c.d",
        "?",
        "!",
        ".",
        "...",
        " ",
        "\n\n",
        "(",
        ")",
        "[",
        "]",
        "\"",
        "“",
        "”",
        "。",
        "数据",
        "！",
        "$",
        "\\$",
        "$x.y$",
        "\\alpha",
        "{",
        "}",
        "\u00a0",
        "😀",
        "1.",
        "A",
    };

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We compare with prior work, e.g. BERT, i.e. a large encoder, on two tasks.",
                "The rule of Miller et al. (2018) is wrong in half of the cases.",
                "The rule of Miller et al. Miller and others use is wrong.",
                "As Fig. 2 and Eq. (3) show, the loss falls vs. Adam.",
                "It needs 3.5 hours, version v1.5 and 0.3 GB.",
                "The proof of J. R. Miller was never published.",
                "See https://example.org/a.b?c=d. for details",
                "A loss $f(x). Then g$ is bounded.",
                "It works (as shown before. See the appendix.) on every graph.",
                "no full stop at the end and no capital",
                "Is it k-means? yes.",
                "1. We number our claims.",
                "Samples are i.i.d. and w.r.t. Lebesgue measure.",
            })
    void keepsOneSentenceWhole(String sentence) {
        assertThat(Sentences.of(sentence)).extracting(Sentence::text).containsExactly(sentence);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "It is hard. | We make it easy.",
                "Is it hard? | We make it easy!",
                "He said \"It is hard.\" | We disagree.",
                "It is hard (really). | (See the appendix.) | We disagree.",
                "We follow Miller et al. | We also extend it.",
                "We use graphs, trees, etc. | The code is open.",
                "This is plan B. | We also have plan C.",
                "It reached 3.5. | The best was 4.0.",
                "Code is at https://example.org/x. | Enjoy!",
                "It was 2018. | GANs were new.",
                "It fails. | mT5 does not.",
                "这是一个问题。 | 我们提出一种方法！ | 结果很好。",
            })
    void splitsWhereASentenceEnds(String marked) {
        String text = marked.replace(" | ", " ");
        assertThat(Sentences.of(text)).extracting(Sentence::text).containsExactly(marked.split(" \\| "));
    }

    @Test
    void splitsWhereTheSpaceIsMissing() {
        assertThat(Sentences.of("It failed before.We repair it."))
                .extracting(Sentence::text)
                .containsExactly("It failed before.", "We repair it.");
        assertThat(Sentences.of("这是问题。我们解决。")).hasSize(2);
    }

    @Test
    void findsNothingInABlankText() {
        assertThat(Sentences.of("")).isEmpty();
        assertThat(Sentences.of(" \n\n\t\u00a0 ")).isEmpty();
        assertThat(Sentences.given(List.of("", " "))).isEmpty();
    }

    @Test
    void placesGivenSentencesInTheTextTheyMake() {
        List<Sentence> sentences = Sentences.given(List.of("It is hard.\n", " ", "We solve it."));
        assertThat(sentences)
                .containsExactly(new Sentence(1, 0, 11, "It is hard."), new Sentence(2, 12, 24, "We solve it."));
    }

    @Test
    void coversEveryTextInOrder() {
        Random random = new Random(20260821);
        for (int round = 0; round < 3000; round++) {
            assertCovers(randomText(random));
        }
    }

    @Test
    void splitsHugeTexts() {
        for (String piece : new String[] {"a", ".", "(", "$", "We show. ", "e.g. ", "。", "\n\n"}) {
            assertCovers(piece.repeat(100_000 / piece.length()));
        }
    }

    private static String randomText(Random random) {
        StringBuilder text = new StringBuilder();
        for (int i = random.nextInt(40); i > 0; i--) {
            text.append(PIECES[random.nextInt(PIECES.length)]);
            if (random.nextInt(3) > 0) {
                text.append(' ');
            }
        }
        return text.toString();
    }

    private static void assertCovers(String text) {
        int covered = 0;
        int number = 0;
        for (Sentence sentence : Sentences.of(text)) {
            assertThat(sentence.number()).isEqualTo(++number);
            assertThat(text.substring(sentence.start(), sentence.end())).isEqualTo(sentence.text());
            assertThat(sentence.text()).isNotEmpty();
            assertThat(blank(text, covered, sentence.start())).isTrue();
            covered = sentence.end();
        }
        assertThat(blank(text, covered, text.length())).isTrue();
    }

    private static boolean blank(String text, int from, int to) {
        return text.substring(from, to).chars().allMatch(c -> Sentences.isBlank((char) c));
    }
}
