package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

/** Vectors of two halves, topics first: here the topics are east and north. */
class NeighbourhoodTest {
    private static final Offset<Double> ROUGHLY = within(1e-6);
    private static final float[] EAST = {1, 0, 0, 0};
    private static final float[] NORTH = {0, 1, 0, 0};

    /** One that stands alone, then three that are alike. */
    private static final List<float[]> PAPERS = List.of(NORTH, EAST, EAST, EAST);

    private static final double[] SCORES = {1, 0.9, 0.6, 0.6};

    @Test
    void letsPapersOfATopicShareTheirScores() {
        double[] changes = changes(0.8, EAST);
        double part = 0.8 * 3 / 4;
        assertThat(changes[0]).as("it has nobody to share with").isZero();
        assertThat(changes[1]).isEqualTo(part * (0.6 - 0.9), ROUGHLY);
        assertThat(changes[2]).isEqualTo(part * ((0.9 + 0.6) / 2 - 0.6), ROUGHLY);
        assertThat(changes[3]).isEqualTo(changes[2]);
    }

    @Test
    void sharesLessOfAQueryThatTopicsSayLittleOf() {
        assertThat(changes(0.8, new float[] {0.5f, 0, 0, 0})[2]).isEqualTo(changes(0.8, EAST)[2] / 2, ROUGHLY);
        assertThat(changes(0.8, new float[] {0, 0, 1, 0})).containsOnly(0);
    }

    @Test
    void sharesNothingWhereTheBestPapersAreOnAnotherTopic() {
        assertThat(changes(0.8, new float[] {-1, 0, 0, 0})).containsOnly(0);
    }

    @Test
    void takesSixTenthsAtMostFromTheNeighbours() {
        assertThat(changes(100, EAST)[1]).isEqualTo(0.6 * (0.6 - 0.9), ROUGHLY);
    }

    @Test
    void takesAPaperAlone() {
        assertThat(new Neighbourhood(1, EAST).changes(new double[] {1}, List.of(EAST)))
                .containsExactly(0);
        assertThat(new Neighbourhood(1, EAST).changes(new double[0], List.of())).isEmpty();
    }

    private static double[] changes(double weight, float[] query) {
        return new Neighbourhood(weight, query).changes(SCORES, PAPERS);
    }
}
