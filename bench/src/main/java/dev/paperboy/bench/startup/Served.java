package dev.paperboy.bench.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/** The built program, serving a home in a process of its own. */
public final class Served implements AutoCloseable {
    private static final String ADDRESS = "Paperboy is at ";

    private final Process process;
    private final URI address;
    private final double ready;

    private Served(Process process, URI address, double ready) {
        this.process = process;
        this.address = address;
        this.ready = ready;
    }

    /**
     * Starts it, offline, and waits until its page is served.
     *
     * @param environment what it has beside our own
     */
    public static Served start(String launcher, Path home, Map<String, String> environment)
            throws IOException, InterruptedException {
        ProcessBuilder command = new ProcessBuilder(
                        launcher, "run", "--offline", "--console-port", "0", "--home", home.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD);
        command.environment().putAll(environment);
        long start = System.nanoTime();
        Process process = command.start();
        URI address = address(process);
        get(address);
        return new Served(process, address, (System.nanoTime() - start) / 1e9);
    }

    private static URI address(Process process) throws IOException {
        BufferedReader out = process.inputReader(StandardCharsets.UTF_8);
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(ADDRESS)) {
                return URI.create(line.substring(ADDRESS.length()));
            }
        }
        throw new IOException("It ended before its console was there");
    }

    private static String get(URI page) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.ofString())
                .body();
    }

    /** From the start of the process until its page was served, in seconds. */
    public double ready() {
        return ready;
    }

    /** What it answers at an address such as {@code /metrics}. */
    public String get(String path) throws IOException, InterruptedException {
        return get(address.resolve(path));
    }

    /** Resident memory now, in MB. */
    public long resident() throws IOException {
        return Resident.now(process);
    }

    /** The most resident memory that it ever had, in MB. */
    public long peak() throws IOException {
        return Resident.peak(process);
    }

    /** As {@code kill -9} does. */
    public void kill() {
        process.destroyForcibly().onExit().join();
    }

    /** As {@code kill} does. */
    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
    }
}
