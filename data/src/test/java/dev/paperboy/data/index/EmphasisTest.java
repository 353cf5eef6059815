package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class EmphasisTest {
    private static final double ORDINARY = Emphasis.LEARNT.of(false, 1.5, 0.5);

    @Test
    void countsLessWhatOtherWordsSayToo() {
        assertThat(Emphasis.LEARNT.of(true, 1.5, 0.5)).isPositive().isLessThan(ORDINARY);
        assertThat(Emphasis.LEARNT.of(false, 1.5, 1.5)).isPositive().isLessThan(ORDINARY);
    }

    @Test
    void countsMoreWhatPapersRepeat() {
        assertThat(Emphasis.LEARNT.of(false, 3, 0.5)).isGreaterThan(ORDINARY);
    }

    @Test
    void changesNothingWithoutWeights() {
        assertThat(Emphasis.NONE.of(true, 7, -2)).isEqualTo(1);
    }
}
