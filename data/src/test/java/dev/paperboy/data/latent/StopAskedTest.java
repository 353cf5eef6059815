package dev.paperboy.data.latent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class StopAskedTest {
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final StopAsked stop = new StopAsked(stopped::get);

    @Test
    void letsWorkGoOnUntilItIsAskedFor() {
        IntStream.range(0, 5000).forEach(stop::at);
        stopped.set(true);
        assertThatThrownBy(() -> IntStream.range(1, 1001).forEach(stop::at)).isInstanceOf(CancellationException.class);
    }

    @Test
    void endsASearchForDirectionsAlsoWhileItMakesThemOrthonormal() {
        SparseMatrix withoutRows = new SparseMatrix(new int[] {0}, new int[0], new float[0]);
        SubspaceIteration search = new SubspaceIteration(withoutRows, 4, 2, stop);
        assertThat(search.basis()).hasSize(8);
        stopped.set(true);
        assertThatThrownBy(search::basis).isInstanceOf(CancellationException.class);
    }
}
