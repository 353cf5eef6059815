package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QueryTextTest {

    @Test
    void takesPhrasesAndExcludedWordsOut() {
        PaperQuery query = QueryText.read("fast \"graph networks\" -video  training -\"large language\" “low rank”");
        assertThat(query.words()).isEqualTo("fast training");
        assertThat(query.phrases()).containsExactly("graph networks", "low rank");
        assertThat(query.excluded()).containsExactly("video", "large language");
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '\'',
            value = {
                "\"unbalanced words, unbalanced words",
                "odd\" quote, odd quote",
                "low-rank - adapters, low-rank - adapters",
                "--flag, --flag",
                "*:* /re.*x/ a~2, *:* /re.*x/ a~2",
                "\"\" \"  \" x, x",
            })
    void readsEverythingElseAsWords(String typed, String words) {
        PaperQuery query = QueryText.read(typed);
        assertThat(query).isEqualTo(PaperQuery.of(words));
    }

    @Test
    void readsBackWhatItWrote() {
        Random random = new Random(7);
        String alphabet = "ab -\"“”\t\nß*界";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            random.ints(random.nextInt(16), 0, alphabet.length()).forEach(at -> typed.append(alphabet.charAt(at)));
            PaperQuery query = QueryText.read(typed.toString());
            assertThat(QueryText.read(QueryText.write(query)))
                    .as(typed.toString())
                    .isEqualTo(query);
        }
    }

    @Test
    void readsVeryLongTexts() {
        assertThat(QueryText.read("\"a b\" ".repeat(20_000)).phrases()).hasSize(20_000);
        assertThat(QueryText.read("-".repeat(100_000)).words()).hasSize(100_000);
        assertThat(QueryText.read("\"".repeat(100_001)).isEverything()).isTrue();
    }
}
