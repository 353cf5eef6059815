package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.data.store.Store;
import dev.paperboy.data.store.StoreLocation;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Commands that are given in a shell beside a Paperboy that runs on the same home: they ask it. */
class BesideIT {
    @TempDir
    private Path folder;

    @Test
    void asksTheOneThatRunsAndGoesOnByItselfWhenItIsGone() throws Exception {
        Path home = folder.resolve("home");
        Program program = Program.at(home);
        try (Running running = program.serve()) {
            running.console().say("papers", "subscribe at 09:00 in Europe/Berlin");
            assertThat(program.run("deliveries").out()).isEqualTo("none\n");
            assertThat(program.run("doctor").out())
                    .contains("home: " + home, "index: in step", "deliveries: nothing posted yet, next due ");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(home.resolve("door"))))
                    .isEqualTo("rw-------");
            assertThat(program.run("post-again", "nobody/2026-08-21").err())
                    .contains("There is no announcement nobody/2026-08-21");
            running.kill();
        }
        assertThat(home.resolve("door")).exists();
        try (Store held = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            Program.Ended doctor = program.run("doctor");
            assertThat(doctor.out()).contains("ok   home: Paperboy already runs on " + home);
            assertThat(doctor.exit()).as(doctor.err()).isZero();
            assertThat(held.papers().count()).isPositive();
        }
        assertThat(program.run("deliveries").exit()).isZero();
    }
}
