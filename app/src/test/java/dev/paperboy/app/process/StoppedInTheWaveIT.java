package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code SIGTERM} while posts are under way and many wait. */
class StoppedInTheWaveIT {
    private static final int CHANNELS = 12;

    @TempDir
    private Path folder;

    @Test
    void endsWhatItBeganLeavesTheRestAndDoubtsNothing() throws IOException, InterruptedException {
        try (SlackWall wall = new SlackWall()) {
            Wave wave = new Wave(folder, wall, CHANNELS);
            wall.answersAfter(Duration.ofSeconds(3));
            try (Running running = wave.after(1).startServing()) {
                await().atMost(60, SECONDS).until(() -> !wall.written().isEmpty());
                assertThat(running.stop(Duration.ofSeconds(20))).isEqualTo(143);
                assertThat(running.errors())
                        .doesNotContain("ERROR")
                        .doesNotContain("is closed")
                        .doesNotContain("AMBIGUOUS");
            }
            int posted = wall.written().size();
            assertThat(posted).isBetween(1, CHANNELS - 1);
            List<Delivery> left = wave.deliveries();
            assertThat(left).filteredOn(one -> one.state() == State.SENT).hasSize(posted);
            assertThat(left)
                    .filteredOn(one -> one.state() != State.SENT)
                    .allMatch(one -> one.state() == State.READY || one.state() == State.PLANNED);

            wall.answersAfter(Duration.ZERO);
            try (Running again = wave.after(60).startServing()) {
                await().atMost(60, SECONDS).until(() -> wall.written().size() == CHANNELS);
                assertThat(again.stop()).isEqualTo(143);
            }
            assertThat(wall.written()).extracting(SlackWall.Written::channel).doesNotHaveDuplicates();
            assertThat(wave.deliveries()).hasSize(CHANNELS).allMatch(one -> one.state() == State.SENT);
        }
    }
}
