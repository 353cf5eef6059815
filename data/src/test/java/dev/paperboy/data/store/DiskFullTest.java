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
        Process writer = new ProcessBuilder(
                        "bash",
                        "-c",
                        "ulimit -f 2000; exec \"$0\" -XX:-UsePerfData -XX:TieredStopAtLevel=1 -cp \"$1\" \"$2\" \"$3\" 0",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        Writer.class.getName(),
                        home.toString())
                .redirectErrorStream(true)
                .start();
        List<String> said = new String(writer.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        writer.waitFor();
        assertThat(said).anyMatch(line -> line.contains("Can't keep papers: the disk is full. Free some space"));
        long batches = said.stream().filter(line -> line.startsWith("kept ")).count();
        assertThat(batches).isPositive();
        try (Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            assertThat(store.papers().count()).isEqualTo(batches * Writer.BATCH);
            assertThat(store.papers().keep(Writer.batch((int) batches)).added()).isEqualTo(Writer.BATCH);
        }
    }
}
