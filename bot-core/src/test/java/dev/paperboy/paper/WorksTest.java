package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorksTest {
    private final Works works = new Works();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "A Survey of Agents | a survey of agents",
                "LoRA: Low-Rank Adaptation | LoRA Low Rank Adaptation",
                "Learning to walk on ice with small legged robots | Learning to walk on ice with legged robots"
            })
    void knowsAnotherVersionOfAWork(String first, String second) {
        assertThat(works.isNew(first)).isTrue();
        assertThat(works.isNew(second)).isFalse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Learning to walk | Learning to run",
                "Llama 2 | Llama 3",
                "A theory of everything in nature, part I | A theory of everything in nature, part II",
                "Scaling laws for language models of code | Scaling laws for vision models of scenes"
            })
    void keepsWorksOfLikeTitlesApart(String first, String second) {
        assertThat(works.isNew(first)).isTrue();
        assertThat(works.isNew(second)).isTrue();
    }

    @Test
    void takesTitlesWithoutLetters() {
        assertThat(works.isNew("")).isTrue();
        assertThat(works.isNew("¿?")).isFalse();
    }
}
