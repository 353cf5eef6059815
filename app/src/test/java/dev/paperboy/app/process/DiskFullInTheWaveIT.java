package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.announcement.State;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** The disk runs full while posts go out; a limit on the size of files stands for it. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DiskFullInTheWaveIT {
    private static final int CHANNELS = 12;
    private static final int KILOBYTE = 1024;
    /** Enough to begin, and not to end. */
    private static final int ROOM = 150;
    /** One for each thing that could not be done: not one for each time that it was tried. */
    private static final int MOST_LINES = 8;

    private static final int LONG_SECONDS = 60;

    @TempDir
    private Path folder;

    @Test
    void postsNothingTwiceAndGoesOnAtTheNextStart() throws IOException, InterruptedException {
        try (SlackWall wall = new SlackWall()) {
            Wave wave = new Wave(folder, wall, CHANNELS);
            long store = Files.size(folder.resolve("home").resolve("paperboy.mv.db"));
            int limit = (int) (store / KILOBYTE) + ROOM;
            try (Running running = wave.after(1).writingAtMost(limit).startServing()) {
                await().atMost(LONG_SECONDS, SECONDS).until(() -> said(running) > 0);
                await().atMost(LONG_SECONDS, SECONDS).during(2, SECONDS).until(() -> said(running) < MOST_LINES);
                assertThat(running.errors())
                        .contains("Free some space and start Paperboy again")
                        .doesNotContain("\tat ");
                assertThat(wall.written()).hasSizeBetween(1, CHANNELS - 1);
                assertThat(running.stop(Duration.ofSeconds(20))).isEqualTo(143);
                assertThat(running.errors()).doesNotContain("\tat ");
            }
            wave.after(60).runUntilNone("planned|ready|sending");
            wave.after(180).runUntilNone("ambiguous"); // need not wait to look it up
            assertThat(wave.deliveries()).hasSize(CHANNELS).allMatch(one -> one.state() == State.SENT);
            assertThat(wall.written())
                    .extracting(SlackWall.Written::channel)
                    .hasSize(CHANNELS)
                    .doesNotHaveDuplicates();
        }
    }

    /** How many lines say that the disk is full. */
    private static long said(Running running) throws IOException {
        return running.errors()
                .lines()
                .filter(line -> line.contains("the disk is full"))
                .count();
    }
}
