package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What holds for a home and for the machine's one console port. */
class HomeIT {
    @TempDir
    private Path folder;

    @Test
    void refusesASecondProcessOnOneHomeAndLeavesTheFirstAlone() throws IOException, InterruptedException {
        Program program = Program.at(folder.resolve("home"));
        try (Running first = program.serve()) {
            Program.Ended second = program.run("run", "--offline", "--console-port", "0");

            assertThat(second.err()).contains(folder.resolve("home").toString()).doesNotContain("Exception");
            assertThat(second.exit()).isEqualTo(1);
            assertThat(first.console().say("papers", "help trending")).contains("trending");
            assertThat(first.stop()).isEqualTo(143);
        }
        assertThat(program.run("trending").exit()).isZero();
    }

    @Test
    void saysThatThePortIsTaken() throws IOException {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            Program.Ended ended = Program.at(folder.resolve("home")).run("run", "--offline", "--console-port", port);

            assertThat(ended.err())
                    .endsWith("paperboy: Port " + port
                            + " is taken by another program; choose another with --console-port\n")
                    .doesNotContain("ERROR");
            assertThat(ended.exit()).isEqualTo(2);
        }
    }

    @Test
    void namesTheSettingOfAPublicPortOrAddressThatItCanNotUse() throws IOException {
        Program program = Program.at(folder.resolve("home"))
                .with("SLACK_SIGNING_SECRET", "signing-canary")
                .with("SLACK_BOT_TOKEN", "xoxb-1-2-canary")
                .with("PAPERBOY_PUBLIC_URL", "https://papers.example.org");
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String port = Integer.toString(taken.getLocalPort());

            assertRefused(program.with("PAPERBOY_PUBLIC_PORT", port), "PAPERBOY_PUBLIC_PORT is " + port + ", which");
        }
        assertRefused(
                program.with("PAPERBOY_PUBLIC_ADDRESS", "192.0.2.1").with("PAPERBOY_PUBLIC_PORT", "0"),
                "PAPERBOY_PUBLIC_ADDRESS is '192.0.2.1', which is no address of this machine");
    }

    private static void assertRefused(Program program, String said) {
        Program.Ended ended = program.run("run", "--offline", "--console-port", "0");
        assertThat(ended.err()).contains("paperboy: " + said).doesNotContain("ERROR", "\tat ");
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    void saysThatTheHomeCanNotBeUsed() throws IOException {
        Path file = Files.createFile(folder.resolve("a-file"));

        Program.Ended ended = Program.at(file.resolve("home")).run("trending");

        assertThat(ended.err()).contains(file.toString()).doesNotContain("\tat ");
        assertThat(ended.exit()).isEqualTo(1);
    }

    @Test
    @EnabledOnOs({OS.LINUX, OS.MAC})
    void saysThatTheDiskIsFullAndGoesOnWhenThereIsSpace() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(
                papers,
                IntStream.range(0, 3_000)
                        .mapToObj(i -> "{\"id\":\"n-%d\",\"title\":\"On newspapers %d\",\"abstract\":\"%s\"}\n"
                                .formatted(i, i, ("Carried to door " + i + ". ").repeat(40)))
                        .collect(Collectors.joining()));
        Program program = Program.at(folder.resolve("home"));

        Program.Ended full = program.writingAtMost(2_000).run("import", papers.toString());

        assertThat(full.exit()).isEqualTo(1);
        assertThat(full.err()).contains("the disk is full. Free some space").doesNotContain("\tat ");
        assertThat(program.run("import", papers.toString()).out()).startsWith("3,000 papers:");
        assertThat(program.run("search", "2999").out()).contains("n-2999");
    }

    @Test
    void bringsBackWhatWasBackedUp() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(papers, "{\"id\":\"a-1\",\"title\":\"On newspapers\",\"abstract\":\"Carried to doors.\"}\n");
        Path backup = folder.resolve("backup.zip");
        Program first = Program.at(folder.resolve("home"));
        first.run("import", papers.toString());

        assertThat(first.run("backup", backup.toString()).exit()).isZero();
        Program second = Program.at(folder.resolve("another"));
        Path others = folder.resolve("others.jsonl");
        Files.writeString(others, "{\"id\":\"b-1\",\"title\":\"On newspapers, again\",\"abstract\":\"As many.\"}\n");
        second.run("import", others.toString());
        assertThat(second.run("search", "newspapers").out()).contains("b-1").doesNotContain("a-1");
        assertThat(second.run("restore", backup.toString()).exit()).isZero();

        assertThat(second.run("search", "newspapers").out()).contains("a-1").doesNotContain("b-1");
    }

    @Test
    void isFoundByTheDoctor() {
        Program program = Program.at(folder.resolve("home")).with("SLACK_BOT_TOKEN", "xoxb-1234567890-canary");

        Program.Ended ended = program.run("doctor");

        assertThat(ended.out())
                .contains("ok   home: " + folder.resolve("home"))
                .contains("paperboy fetch, or paperboy import FILE")
                .contains("FAIL Slack: SLACK_APP_TOKEN is missing")
                .doesNotContain("canary");
        assertThat(ended.err()).doesNotContain("canary");
        assertThat(ended.exit()).isEqualTo(1);
    }
}
