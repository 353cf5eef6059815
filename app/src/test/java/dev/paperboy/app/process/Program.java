package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;

/** Starts the packaged program against one home. Where its sources are is nowhere, unless the environment says otherwise. */
final class Program {
    private static final String NOWHERE = "http://127.0.0.1:9";
    private static final int SECONDS = 120;

    private final Path home;
    private final Map<String, String> environment;
    private final Map<String, String> properties;
    private final List<String> within;

    private Program(Path home, Map<String, String> environment, Map<String, String> properties, List<String> within) {
        this.home = home;
        this.environment = new TreeMap<>(environment);
        this.properties = new TreeMap<>(properties);
        this.within = List.copyOf(within);
    }

    /** The program on that home, which can't reach any source. */
    static Program at(Path home) {
        return new Program(
                home,
                Map.of(
                        "PAPERBOY_HUGGINGFACE_URL", NOWHERE,
                        "PAPERBOY_ARXIV_API_URL", NOWHERE,
                        "PAPERBOY_ARXIV_FEED_URL", NOWHERE),
                Map.of(),
                List.of());
    }

    /** This, with one more variable in its environment. */
    Program with(String key, String value) {
        Program changed = new Program(home, environment, properties, within);
        changed.environment.put(key, value);
        return changed;
    }

    /** This, in another home. */
    Program in(Path other) {
        return new Program(other, environment, properties, within);
    }

    /** This, begun at that time of its clock. */
    Program startingAt(String instant) {
        return having("paperboy.starts-at", instant);
    }

    /** This, which dies at that place; see {@link dev.paperboy.app.crash.Doom}. */
    Program crashingAt(String place) {
        return having("paperboy.crash-at", place);
    }

    private Program having(String property, String value) {
        Program changed = new Program(home, environment, properties, within);
        changed.properties.put(property, value);
        return changed;
    }

    /** This, with no file of its larger than so many kilobytes: what stands for a full disk. */
    Program writingAtMost(int kilobytes) {
        return new Program(
                home,
                environment,
                properties,
                List.of("bash", "-c", "ulimit -f " + kilobytes + "; exec \"$@\"", "bash"));
    }

    /** Runs it to its end. */
    Ended run(String... arguments) {
        try {
            Path out = Files.createTempFile("paperboy", ".out");
            Path err = Files.createTempFile("paperboy", ".err");
            Process process = builder(arguments)
                    .redirectOutput(out.toFile())
                    .redirectError(err.toFile())
                    .start();
            process.getOutputStream().close();
            if (!process.waitFor(SECONDS, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("It did not end: " + String.join(" ", arguments) + "\n" + text(err));
            }
            Ended ended = new Ended(process.exitValue(), text(out), text(err));
            Files.delete(out);
            Files.delete(err);
            return ended;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException stop) {
            throw new AssertionError("interrupted", stop);
        }
    }

    /** Starts it, and lets it run. */
    Running start(String... arguments) throws IOException {
        Path err = Files.createTempFile("paperboy", ".err");
        return new Running(builder(arguments).redirectError(err.toFile()).start(), err);
    }

    /** Starts the bot offline on a free port. */
    Running startServing() throws IOException {
        return start("run", "--offline", "--console-port", "0");
    }

    /** The same, and waits until its console answers. */
    Running serve() throws IOException {
        Running running = startServing();
        running.address();
        return running;
    }

    /** Runs the bot until none of its deliveries is in one of the states, written as {@code ready|sending}. */
    void runUntilNone(String states) throws IOException, InterruptedException {
        try (Running running = startServing()) {
            await().atMost(1, TimeUnit.MINUTES).until(() -> running.hasNone(states));
            assertThat(running.stop()).isEqualTo(143);
        }
    }

    private ProcessBuilder builder(String... arguments) {
        List<String> command = new ArrayList<>(within);
        command.addAll(Jvm.COMMAND);
        properties.forEach((name, value) -> command.add("-D" + name + "=" + value));
        command.add(Jvm.MAIN);
        command.addAll(List.of(arguments));
        if (!command.contains("--home")) {
            command.addAll(List.of("--home", home.toString()));
        }
        ProcessBuilder builder = new ProcessBuilder(command);
        forgetSettings(builder.environment());
        builder.environment().putAll(environment);
        return builder;
    }

    /** Takes out what this machine's owner may have set for a Paperboy of their own. */
    static void forgetSettings(Map<String, String> environment) {
        environment
                .keySet()
                .removeIf(key -> key.startsWith("PAPERBOY_") || key.startsWith("SLACK_") || key.endsWith("_TOKEN"));
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }

    /**
     * How a process ended.
     *
     * @param exit its exit code
     * @param out what it wrote on standard output
     * @param err what it wrote on standard error
     */
    record Ended(int exit, String out, String err) {}
}
