package dev.paperboy.card;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CutTest {
    @ParameterizedTest
    @CsvSource({
        "short, 5, short",
        "one two three, 13, one two three",
        "one two three, 12, one two…",
        "one two three, 8, one two…",
        "unbreakable, 6, unbre…",
        "a verylongwordindeed, 10, a verylon…",
        "abc, 1, …",
        "e\u0301e\u0301e\u0301, 4, e\u0301…",
        "😀😀😀, 4, 😀…",
        "😀😀😀, 2, …"
    })
    void cutsWhereNothingBreaks(String text, int longest, String cut) {
        assertThat(Cut.to(text, longest)).isEqualTo(cut).hasSizeLessThanOrEqualTo(longest);
    }

    @Test
    void refusesToFitTextIntoNothing() {
        assertThatThrownBy(() -> Cut.to("abc", 0)).isInstanceOf(IllegalArgumentException.class);
    }
}
