package dev.paperboy.app.process;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A process of ours that runs. Closing it kills it, if it still does. */
final class Running implements AutoCloseable {
    private static final String ADDRESS = "Paperboy is at ";
    private static final int SECONDS = 30;

    private final Process process;
    private final Path err;
    private final BufferedReader out;
    private Optional<URI> address = Optional.empty();

    Running(Process process, Path err) {
        this.process = process;
        this.err = err;
        this.out = process.inputReader(StandardCharsets.UTF_8);
    }

    /** Where its console is, with the token; waits until it says so. */
    URI address() throws IOException {
        while (address.isEmpty()) {
            String line = out.readLine();
            if (line == null) {
                throw new AssertionError("It ended before its console was there: " + errors());
            }
            if (line.startsWith(ADDRESS)) {
                address = Optional.of(URI.create(line.substring(ADDRESS.length())));
            }
        }
        return address.get();
    }

    /** Its console. */
    ConsoleClient console() throws IOException {
        return new ConsoleClient(address());
    }

    /** What it says of its health. */
    String health() throws IOException, InterruptedException {
        return fetch("/health");
    }

    /** Its figures. */
    String metrics() throws IOException, InterruptedException {
        return fetch("/metrics");
    }

    /** Whether none of its deliveries is in one of the states, written as {@code ready|sending}. */
    boolean hasNone(String states) throws IOException, InterruptedException {
        String some = "paperboy_deliveries_stored\\{state=\"(" + states + ")\"} [1-9].*";
        return metrics().lines().noneMatch(line -> line.matches(some));
    }

    private String fetch(String path) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address().resolve(path)).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** What it has written on standard error so far. */
    String errors() throws IOException {
        return Files.readString(err, StandardCharsets.UTF_8);
    }

    boolean isAlive() {
        return process.isAlive();
    }

    /** As {@code kill -9} does. */
    void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** Stops it where it is, until it is {@link #thaw woken}; it notices neither. */
    void freeze() {
        signal("STOP");
    }

    /** Lets it go on. */
    void thaw() {
        signal("CONT");
    }

    private void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .onExit()
                    .join();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** As {@code kill} does; gives the exit code. */
    int stop() throws InterruptedException {
        return stop(Duration.ofSeconds(SECONDS));
    }

    /** As {@code kill} does, and it has to end within that time; gives the exit code. */
    int stop(Duration longest) throws InterruptedException {
        process.destroy();
        return exitCode(longest.toSeconds());
    }

    /** Waits until it ends by itself; gives the exit code. */
    int exitCode(long seconds) throws InterruptedException {
        if (!process.waitFor(seconds, TimeUnit.SECONDS)) {
            throw new AssertionError("It did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() throws IOException {
        kill();
        Files.deleteIfExists(err);
    }
}
