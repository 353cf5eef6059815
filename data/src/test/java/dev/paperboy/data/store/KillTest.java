package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KillTest {
    private static final int KILLS = 4;
    private static final int MOST_BATCHES = 150;

    @TempDir
    private Path home;

    @Test
    void losesNothingAcknowledgedWhenTheProcessIsKilled() throws IOException, InterruptedException {
        Random random = new Random(20260821);
        int next = 0;
        for (int kill = 0; kill < KILLS; kill++) {
            int acknowledged = killAfter(next, next + 1 + random.nextInt(MOST_BATCHES));
            next = checked(acknowledged);
        }
    }

    /** Starts a writer, kills it when it has kept that batch, and gives the last batch it said it had kept. */
    private int killAfter(int first, int last) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString(),
                        Integer.toString(first))
                .redirectErrorStream(true)
                .start();
        int kept = first - 1;
        try (BufferedReader lines = writer.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                assertThat(line).startsWith("kept ");
                kept = Integer.parseInt(line.substring("kept ".length()));
                if (kept == last) {
                    writer.toHandle().destroyForcibly(); // the process alone: what it said is still to be read
                }
            }
        }
        writer.waitFor();
        assertThat(kept).as("the last batch the writer kept").isGreaterThanOrEqualTo(last);
        return kept;
    }

    /** Opens what is left, checks that it is whole, and gives the number of the first batch that is not there. */
    private int checked(int acknowledged) {
        try (Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            List<PaperId> promised = IntStream.rangeClosed(0, acknowledged)
                    .mapToObj(Writer::batch)
                    .flatMap(List::stream)
                    .map(Arrival::paper)
                    .map(Paper::id)
                    .toList();
            assertThat(store.papers().find(promised)).hasSameSizeAs(promised);
            int papers = (int) store.papers().count();
            assertThat(papers % Writer.BATCH).as("batches are whole").isZero();
            assertThat(store.papers().revision()).isEqualTo(papers);
            assertThat(store.papers().listed(Writer.DAY, Writer.DAY))
                    .hasSize(papers)
                    .allSatisfy(one -> assertThat(one.snapshots()).hasSize(1));
            return papers / Writer.BATCH;
        }
    }
}
