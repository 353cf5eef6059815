package dev.paperboy.bench.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The resident memory of a process. Linux only: it is read from {@code /proc}. */
public final class Resident {
    private static final int KILOBYTES = 1_024;

    private Resident() {}

    /** Now, in MB. */
    public static long now(Process process) throws IOException {
        return megabytes(process, "VmRSS:");
    }

    /** The most that it ever had, in MB. */
    public static long peak(Process process) throws IOException {
        return megabytes(process, "VmHWM:");
    }

    private static long megabytes(Process process, String line) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                        .filter(each -> each.startsWith(line))
                        .mapToLong(each -> Long.parseLong(each.replaceAll("[^0-9]", "")))
                        .findFirst()
                        .orElseThrow()
                / KILOBYTES;
    }
}
