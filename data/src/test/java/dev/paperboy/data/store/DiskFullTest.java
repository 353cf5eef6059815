package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A limit on the size of files, set by the shell, stands for the full disk. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class DiskFullTest {
    @TempDir
    private Path home;

    @Test
    void keepsWhatItAcknowledgedAndSaysWhatToDo() throws IOException, InterruptedException {
        List<String> said = write(2_000);
        assertThat(said).anyMatch(line -> line.contains("Can't keep papers: the disk is full. Free some space"));
        long batches = said.stream().filter(line -> line.startsWith("kept ")).count();
        assertThat(batches).isPositive();
        try (Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            assertThat(store.papers().count()).isEqualTo(batches * Writer.BATCH);
            assertThat(store.papers().keep(Writer.batch((int) batches)).added()).isEqualTo(Writer.BATCH);
        }
    }

    @Test
    void beginsAnewWhenThereWasNoRoomToBegin() throws IOException, InterruptedException {
        assertThat(write(30))
                .anyMatch(line -> line.contains("the disk is full. Free some space and start Paperboy again"))
                .noneMatch(line -> line.startsWith("kept "));
        try (Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            assertThat(store.papers().keep(Writer.batch(0)).added()).isEqualTo(Writer.BATCH);
        }
    }

    /** What a process says that keeps papers until it can't any more. */
    private List<String> write(int kilobytes) throws IOException, InterruptedException {
        Process writer = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f " + kilobytes
                                + "; exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp \"$1\" \"$2\" \"$3\" 0",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        String said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        writer.waitFor();
        return said.lines().toList();
    }
}
