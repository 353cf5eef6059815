package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.data.store.StoreLocation;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/**
 * Several processes post from one PostgreSQL. One is frozen when its post was written and before it knew, another when its post was on the
 * wire and got lost; others take over when their leases have ended; then the frozen ones are woken among those that post.
 */
@EnabledOnOs({OS.LINUX, OS.MAC})
class TwoProcessesIT {
    private static final int CHANNELS = 40;
    private static final int LONG_SECONDS = 60;
    /** Longer than a lease, and than it takes until a look-up counts; by the programs' clocks. */
    private static final int LEASE_OVER = 90;

    @TempDir
    private Path folder;

    @Test
    void postEachOnceThoughSomeOfThemSleepWhilePosting() throws IOException, InterruptedException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                        .setServerConfig("fsync", "off")
                        .start();
                SlackWall wall = new SlackWall()) {
            String url = server.getJdbcUrl("postgres", "postgres");
            StoreLocation store = new StoreLocation.Server(folder.resolve("home"), url, "postgres", "any");
            Wave wave = new Wave(folder, wall, CHANNELS, store);
            try (Running first = wave.beside(folder.resolve("first"), 1).startServing()) {
                freezeAt(SlackWall.Moment.WRITTEN, wall, first);
                try (Running second =
                        wave.beside(folder.resolve("second"), LEASE_OVER).startServing()) {
                    freezeAt(SlackWall.Moment.WHOLE_REQUEST, wall, second);
                    takeOver(wave, wall, first, second);
                }
            }
        }
    }

    private static void freezeAt(SlackWall.Moment moment, SlackWall wall, Running running) {
        CompletableFuture<Void> frozen = new CompletableFuture<>();
        wall.once(moment, () -> {
            running.freeze();
            frozen.complete(null);
        });
        await().atMost(LONG_SECONDS, SECONDS).until(frozen::isDone);
    }

    private void takeOver(Wave wave, SlackWall wall, Running first, Running second)
            throws IOException, InterruptedException {
        List<String> inHand = keys(wave.deliveries(), State.SENDING, State.AMBIGUOUS);
        assertThat(inHand).as("what the frozen ones had in hand").hasSize(2);
        try (Running third =
                wave.beside(folder.resolve("third"), 2 * LEASE_OVER).startServing()) {
            await().atMost(LONG_SECONDS, SECONDS)
                    .until(() -> !keys(wave.deliveries(), State.SENT).isEmpty());
            try (Running fourth =
                    wave.beside(folder.resolve("fourth"), 3 * LEASE_OVER).startServing()) {
                await().atMost(LONG_SECONDS, SECONDS)
                        .until(() -> keys(wave.deliveries(), State.SENT).containsAll(inHand));
                first.thaw();
                second.thaw();
                await().atMost(LONG_SECONDS, SECONDS)
                        .until(() -> keys(wave.deliveries(), State.SENT).size() == CHANNELS);
                for (Running each : List.of(first, second, third, fourth)) {
                    assertThat(each.stop()).as(each.errors()).isEqualTo(143);
                }
            }
        }
        assertThat(first.errors()).contains("was taken over");
        assertThat(second.errors()).contains("was taken over");
        assertThat(wall.written().stream().map(SlackWall.Written::key))
                .as("each is seen once")
                .containsExactlyInAnyOrderElementsOf(keys(wave.deliveries(), State.SENT));
    }

    private static List<String> keys(List<Delivery> deliveries, State... states) {
        List<State> wanted = List.of(states);
        return deliveries.stream()
                .filter(one -> wanted.contains(one.state()))
                .map(one -> one.key().value())
                .toList();
    }
}
