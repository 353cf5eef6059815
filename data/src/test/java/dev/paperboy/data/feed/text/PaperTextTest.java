package dev.paperboy.data.feed.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class PaperTextTest {
    private static final List<String> PIECES = List.of(
            "\\",
            "{",
            "}",
            "$",
            "$$",
            "~",
            "--",
            "``",
            "''",
            "^",
            "_",
            "\\frac",
            "\\textbf{",
            "\\'",
            "\\(",
            "\\)",
            " ",
            "\n",
            "\uD83D",
            "\u0301",
            "\\unicode{x110000}",
            "\\hat",
            "\\sqrt[3]",
            "\\footnote{",
            "\\mathbb",
            "\\c",
            "{\\bf ");

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvFileSource(resources = "readable.csv", delimiter = '|', quoteCharacter = '\u0000', numLinesToSkip = 1)
    void writesSimpleLatexAsUnicodeAndLeavesTheRest(String given, String readable) {
        assertThat(PaperText.readable(given)).isEqualTo(readable);
    }

    @Test
    void makesOneLineOfIt() {
        assertThat(PaperText.readable(" Structured Arabic Interleaved\n  Multimodal\tCorpora\r\n\u00A0\u2003now\u2028"))
                .isEqualTo("Structured Arabic Interleaved Multimodal Corpora now");
    }

    @Test
    void takesOutWhatNobodyCanSee() {
        assertThat(PaperText.readable(
                        "a\u0000b\u001B[31mc\u202Ed\u2066e\u200Bf\uFEFFg\u00ADh\u2060i\uFE0Fj\uDB40\uDC41k\u3164"))
                .isEqualTo("ab[31mcdefghijk");
    }

    @Test
    void takesOutLoneSurrogatesAndKeepsWholeOnes() {
        assertThat(PaperText.readable("x\uD83Dy \uD83D\uDE00 z\uDE00")).isEqualTo("xy \uD83D\uDE00 z");
    }

    @Test
    void composesAccents() {
        assertThat(PaperText.readable("Jose\u0301 A\u030Angstro\u0308m")).isEqualTo("Jos\u00E9 \u00C5ngstr\u00F6m");
    }

    @Test
    void leavesNothingInvisibleThatLatexWrote() {
        assertThat(PaperText.readable("a$\\unicode{x202E}$b\\unicode{x200B}c")).isEqualTo("abc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t", "\u200B", "\u202E\u202C", "\uD800"})
    void isEmptyWhenThereIsNothingToRead(String given) {
        assertThat(PaperText.readable(given)).isEmpty();
    }

    @Test
    void survivesWhateverComesAndLosesNoText() {
        for (int seed = 0; seed < 20_000; seed++) {
            String given = anything(new Random(seed));
            String readable = PaperText.readable(given);
            assertThat(Normalizer.isNormalized(readable, Normalizer.Form.NFC))
                    .as(given)
                    .isTrue();
            assertThat(readable).as(given).doesNotContain("\n", "  ").isEqualTo(readable.strip());
            assertThat(words(readable)).as(given).isEqualTo(words(given));
        }
    }

    private static String anything(Random random) {
        StringBuilder given = new StringBuilder();
        for (int i = random.nextInt(14); i >= 0; i--) {
            given.append(i % 2 == 0 ? "(Q" + i + ")" : PIECES.get(random.nextInt(PIECES.size())));
        }
        return given.toString();
    }

    private static List<String> words(String text) {
        return Pattern.compile("Q\\d+")
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }

    @Test
    void deepNestingCostsNeitherStackNorText() {
        String deep = "{".repeat(50_000) + "x" + "}".repeat(50_000);
        assertThat(PaperText.readable("\\textbf" + deep + " $" + deep + "$")).contains("x");
    }
}
