package dev.paperboy.bench.startup;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A Java program in a process of its own, with our class path and the memory that the launcher gives the bot. */
public final class LaunchedJvm {
    private static final List<String> MEMORY = List.of(
            "-Xms48m",
            "-Xmx512m",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=20",
            "-XX:-ShrinkHeapInSteps",
            "-XX:+UseSerialGC");

    private LaunchedJvm() {}

    /**
     * Not yet started.
     *
     * @param program the class with the main method
     */
    public static ProcessBuilder of(String program, String... arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(MEMORY);
        command.addAll(List.of("-Dfile.encoding=UTF-8", "-cp", System.getProperty("java.class.path"), program));
        command.addAll(List.of(arguments));
        return new ProcessBuilder(command);
    }
}
