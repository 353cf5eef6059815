package dev.paperboy.bench.slack;

import dev.paperboy.bench.startup.Resident;
import dev.paperboy.slack.SlackDouble;
import dev.paperboy.slack.SlackLoad;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/** A bot in a process of its own, joined to a doubled Slack of its own. */
public final class Measured implements AutoCloseable {
    private static final int RATE = 50;
    private static final int WARM_UP = 500;
    private static final int MANY = 1_000;
    private static final int IDLE_SECONDS = 10;

    private final SlackDouble slack;
    private final Process process;
    private final double joined;

    /** @param command what starts it */
    Measured(SlackDouble slack, ProcessBuilder command) throws IOException, InterruptedException {
        this.slack = slack;
        long start = System.nanoTime();
        this.process = command.redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        while (slack.sockets().connections() == 0) {
            if (!process.isAlive()) {
                throw new IOException("It ended before it had joined");
            }
            TimeUnit.MILLISECONDS.sleep(5);
        }
        this.joined = (System.nanoTime() - start) / 1e9;
    }

    /** From the start of the process until Slack has its first connection, in seconds. */
    double joined() {
        return joined;
    }

    /** Resident memory after a while of idleness, in MB. */
    long idleMegabytes() throws IOException, InterruptedException {
        TimeUnit.SECONDS.sleep(IDLE_SECONDS);
        return Resident.now(process);
    }

    /** Commands until the code is compiled. */
    void warmUp() throws InterruptedException {
        acknowledgements(WARM_UP);
    }

    /** How long 1,000 commands, 50 a second, waited to be acknowledged. */
    List<Duration> acknowledgements() throws InterruptedException {
        return acknowledgements(MANY);
    }

    private List<Duration> acknowledgements(int count) throws InterruptedException {
        return new SlackLoad(slack).commands(count, RATE, "help");
    }

    /** The part of the waits below which a fraction of them lies, in milliseconds. */
    static double quantile(List<Duration> waits, double fraction) {
        return waits.get((int) Math.min(waits.size() - 1, waits.size() * fraction))
                        .toNanos()
                / 1e6;
    }

    /** The waits, shortest first, in words. */
    public static String line(List<Duration> waits) {
        return String.format(
                Locale.ROOT,
                "p50 %.1f ms, p99 %.1f ms, longest %.1f ms",
                quantile(waits, 0.5),
                quantile(waits, 0.99),
                quantile(waits, 1));
    }

    @Override
    public void close() {
        process.destroy();
        process.onExit().join();
        slack.close();
    }
}
