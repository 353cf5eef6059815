package dev.paperboy.bench.startup;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * Starts the built {@code ./paperboy} several times on a home and takes the median of the time until its page is served; the baseline
 * is a JVM that only prints its version, in the same run. Linux only: memory is read from {@code /proc}.
 *
 * <p>Arguments: the launcher, then the homes.
 */
public final class StartupBench {
    private static final int ROUNDS = 5;
    private static final int IDLE_SECONDS = 10;
    private static final String ADDRESS = "Paperboy is at ";
    private static final String RESIDENT = "VmRSS:";

    private final String launcher;
    private final HttpClient http = HttpClient.newHttpClient();

    private StartupBench(String launcher) {
        this.launcher = launcher;
    }

    public static void main(String[] arguments) throws IOException, InterruptedException {
        StartupBench bench = new StartupBench(arguments[0]);
        double baseline = bench.bareJvm();
        System.out.printf(Locale.ROOT, "a JVM that prints its version: %.2f s%n", baseline);
        for (String home : List.of(arguments).subList(1, arguments.length)) {
            bench.measure(Path.of(home), baseline);
        }
    }

    private double bareJvm() throws IOException, InterruptedException {
        double[] seconds = new double[ROUNDS];
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            new ProcessBuilder(java, "-version")
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start()
                    .waitFor();
            seconds[i] = since(start);
        }
        return median(seconds);
    }

    private void measure(Path home, double baseline) throws IOException, InterruptedException {
        double[] seconds = new double[ROUNDS];
        long resident = 0;
        for (int i = 0; i < ROUNDS; i++) {
            long start = System.nanoTime();
            Process process = new ProcessBuilder(
                            launcher, "run", "--offline", "--console-port", "0", "--home", home.toString())
                    .redirectError(ProcessBuilder.Redirect.DISCARD)
                    .start();
            get(address(process));
            seconds[i] = since(start);
            if (i == ROUNDS - 1) {
                process.waitFor(IDLE_SECONDS, TimeUnit.SECONDS);
                resident = residentKilobytes(process);
            }
            process.destroy();
            process.waitFor();
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s (%.1f x the JVM alone), %d MB after %d s idle%n",
                home,
                median(seconds),
                median(seconds) / baseline,
                resident / 1024,
                IDLE_SECONDS);
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

    private void get(URI page) throws IOException, InterruptedException {
        http.send(HttpRequest.newBuilder(page).build(), HttpResponse.BodyHandlers.discarding());
    }

    private static long residentKilobytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith(RESIDENT))
                .mapToLong(line -> Long.parseLong(line.replaceAll("[^0-9]", "")))
                .findFirst()
                .orElseThrow();
    }

    private static double since(long start) {
        return (System.nanoTime() - start) / 1e9;
    }

    private static double median(double[] values) {
        double[] sorted = values.clone();
        Arrays.sort(sorted);
        return sorted[sorted.length / 2];
    }
}
