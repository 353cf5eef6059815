package dev.paperboy.bench.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

class RougeTest {
    @Test
    void countsSharedWordsPairsAndTheLongestSequence() {
        Rouge rouge = Rouge.best("a b c d", List.of("a c b d x"));
        assertThat(rouge.one()).isCloseTo(8.0 / 9, within(1e-9));
        assertThat(rouge.two()).isZero();
        assertThat(rouge.longest()).isCloseTo(6.0 / 9, within(1e-9));
    }

    @Test
    void comparesStemsAndCountsRepeatsOnce() {
        assertThat(Rouge.best("Routers routing", List.of("router routed")).one())
                .isCloseTo(1, within(1e-9));
        assertThat(Rouge.best("the the", List.of("the one")).one()).isCloseTo(0.5, within(1e-9));
    }

    @Test
    void takesTheReferenceWithTheMostSharedWords() {
        assertThat(Rouge.best("one two", List.of("six", "one two", "one"))).isEqualTo(new Rouge(1, 1, 1));
    }

    @Test
    void isZeroForNothingInCommon() {
        assertThat(Rouge.best("", List.of("one"))).isEqualTo(new Rouge(0, 0, 0));
    }
}
