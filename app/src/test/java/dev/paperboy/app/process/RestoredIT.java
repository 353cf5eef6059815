package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A store put back to a moment before a post, by the program's own means and behind its back: nothing is posted twice. */
class RestoredIT {
    private static final String BEFORE = "2026-08-21T06:59:50Z";
    private static final String AFTER = "2026-08-21T07:05:00Z";
    private static final String LATER = "2026-08-21T07:06:00Z";

    @TempDir
    private Path folder;

    private Path store;
    private Path copy;
    private Path backup;
    private Program program;

    @BeforeEach
    void postOnceAfterABackup() throws IOException, InterruptedException {
        Path home = folder.resolve("home");
        store = home.resolve("paperboy.mv.db");
        copy = folder.resolve("copy.mv.db");
        backup = folder.resolve("backup.zip");
        program = Program.at(home);
        Path papers = Files.writeString(folder.resolve("papers.jsonl"), """
                {"id":"2608.00001","title":"On doors","abstract":"A bicycle does it.","votes":3,"listed":"2026-08-20"}
                """);
        program.run("import", papers.toString());
        try (Running running = program.startingAt("2026-08-21T06:00:00Z").serve()) {
            running.console().say("papers", "subscribe at 09:00 in Europe/Berlin");
            running.stop();
        }
        assertThat(program.run("backup", backup.toString()).exit()).isZero();
        Files.copy(store, copy);
        try (Running running = program.startingAt(BEFORE).serve()) {
            ConsoleClient console = running.console();
            await().atMost(60, SECONDS).until(() -> console.announced().contains("papers"));
            running.stop();
        }
    }

    @Test
    void restoringLooksUpWhatWasPostedSinceTheBackup() throws IOException, InterruptedException {
        assertThat(program.startingAt(AFTER).run("restore", backup.toString()).out())
                .contains("1 posts may be there already");
        assertThat(program.run("deliveries", "--waiting").out()).contains("in doubt");
        startsAndPostsNothingMore();
    }

    @Test
    void refusesToPostFromAStoreThatIsOlderThanItsLedger() throws IOException, InterruptedException {
        Files.copy(copy, store, StandardCopyOption.REPLACE_EXISTING);
        assertThat(program.run("doctor").out())
                .contains("FAIL deliveries: The store does not know of posts that were sent")
                .contains("paperboy reconcile");
        try (Running running = program.startingAt(AFTER).serve()) {
            assertThat(running.console().say("papers", "subscriptions")).contains("1.");
            assertThat(running.health()).contains("\"status\":\"down\"").contains("does not know of posts");
            assertThat(running.stop()).isEqualTo(143);
        }
        assertThat(program.startingAt(AFTER).run("reconcile").out()).contains("1 posts may be there already");
        startsAndPostsNothingMore();
        assertThat(program.run("reconcile").out()).contains("knows of every post");
    }

    private void startsAndPostsNothingMore() throws IOException, InterruptedException {
        try (Running running = program.startingAt(LATER).serve()) {
            ConsoleClient console = running.console();
            await().atMost(60, SECONDS)
                    .until(() -> console.say("papers", "subscriptions").contains("Last post"));
            assertThat(console.announced()).containsExactly("papers");
            assertThat(running.health()).contains("\"status\":\"up\"");
            running.stop();
        }
        assertThat(program.run("deliveries").out()).contains("posted");
    }
}
