package dev.paperboy.bench.startup;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * Starts the built {@code ./paperboy} several times on a home and takes the median of the time until its page is served; the baseline
 * is a JVM that only prints its version, in the same run.
 *
 * <p>Arguments: the launcher, then the homes.
 */
public final class StartupBench {
    private static final int ROUNDS = 5;
    private static final int IDLE_SECONDS = 10;

    private final String launcher;

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
            try (Served served = Served.start(launcher, home, Map.of())) {
                seconds[i] = served.ready();
                if (i == ROUNDS - 1) {
                    TimeUnit.SECONDS.sleep(IDLE_SECONDS);
                    resident = served.resident();
                }
            }
        }
        System.out.printf(
                Locale.ROOT,
                "%s: %.2f s (%.1f x the JVM alone), %d MB after %d s idle%n",
                home,
                median(seconds),
                median(seconds) / baseline,
                resident,
                IDLE_SECONDS);
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
