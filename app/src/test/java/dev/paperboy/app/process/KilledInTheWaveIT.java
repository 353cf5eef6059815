package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The packaged program dies at each place that matters, and at random ones, while it posts; after each death another goes on. In the end
 * people see each post once, and the store knows it. {@code bench/run kill --rounds N} has it die at N random places; what fails says with
 * which first seed to run it again.
 */
class KilledInTheWaveIT {
    /** Longer than it takes until a look-up counts; by the program's clock. */
    private static final int BETWEEN = 90;

    private static final int LONG_SECONDS = 60;
    private static final int RANDOM_DEATHS = Integer.getInteger("paperboy.rounds", 2);
    private static final long SEED = Long.getLong("paperboy.first-seed", 1);

    private static final String REPLAY =
            "again with -Dpaperboy.first-seed=" + SEED + " -Dpaperboy.rounds=" + RANDOM_DEATHS;

    /** Where our own code can kill it: K1 to K6 and K12 to K14. */
    private static final List<String> PLACES = List.of(
            "before awake READY",
            "after awake READY",
            "before swapAll SENDING",
            "in swapAll SENDING",
            "after swapAll SENDING",
            "after note",
            "after post",
            "in swap SENT",
            "after swap SENT");

    @TempDir
    private Path folder;

    private int seconds = 1;

    @Test
    void postsEachOnceWhereverItDies() throws IOException, InterruptedException {
        try (SlackWall wall = new SlackWall()) {
            Wave wave = new Wave(folder, wall, 2 * (PLACES.size() + SlackWall.Moment.values().length));
            for (String place : PLACES) {
                try (Running running = next(wave).crashingAt(place).startServing()) {
                    assertThat(running.exitCode(LONG_SECONDS)).as(place).isEqualTo(137);
                }
            }
            for (SlackWall.Moment moment : SlackWall.Moment.values()) {
                try (Running running = next(wave).startServing()) {
                    wall.once(moment, running::kill);
                    await(moment.name()).atMost(LONG_SECONDS, SECONDS).until(() -> !running.isAlive());
                }
            }
            endsWell(wave, wall);
        }
    }

    @Test
    void postsEachOnceWhenItIsKilledAtRandom() throws IOException, InterruptedException {
        Random random = new Random(SEED);
        try (SlackWall wall = new SlackWall()) {
            Wave wave = new Wave(folder, wall, 4 + 4 * RANDOM_DEATHS);
            for (int death = 0; death < RANDOM_DEATHS; death++) {
                int before = wall.arrived();
                int more = random.nextInt(3);
                try (Running running = next(wave).startServing()) {
                    await().atMost(LONG_SECONDS, SECONDS).until(() -> wall.arrived() > before + more);
                    await().pollDelay(random.nextInt(20), MILLISECONDS).until(() -> true);
                    running.kill();
                }
            }
            endsWell(wave, wall);
        }
    }

    private Program next(Wave wave) {
        seconds += BETWEEN;
        return wave.after(seconds);
    }

    private void endsWell(Wave wave, SlackWall wall) throws IOException, InterruptedException {
        next(wave).runUntilNone("planned|ready|sending"); // the next one need not wait to look up what is in doubt
        next(wave).runUntilNone("planned|ready|sending|ambiguous");
        List<Delivery> owed = wave.deliveries();
        assertThat(owed).as(REPLAY).allMatch(one -> one.state() == State.SENT);
        assertThat(wall.written().stream().map(SlackWall.Written::key))
                .as("each is seen once, and none that the store does not know; " + REPLAY)
                .containsExactlyInAnyOrderElementsOf(
                        owed.stream().map(one -> one.key().value()).collect(Collectors.toList()));
        owed.forEach(one -> assertThat(wall.written())
                .filteredOn(seen -> seen.key().equals(one.key().value()))
                .extracting(SlackWall.Written::ts)
                .isEqualTo(one.status().message().orElseThrow().ids()));
    }
}
