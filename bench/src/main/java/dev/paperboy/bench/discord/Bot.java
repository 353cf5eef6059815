package dev.paperboy.bench.discord;

import dev.paperboy.bench.startup.LaunchedJvm;
import dev.paperboy.bench.startup.Resident;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A bot in a process of its own, with the options of the launcher. */
final class Bot implements AutoCloseable {
    private final Process process;
    private final BufferedReader out;
    private final OutputStream in;

    private Bot(Process process) {
        this.process = process;
        this.out = process.inputReader(StandardCharsets.UTF_8);
        this.in = process.getOutputStream();
    }

    static Bot start(String mainClass, ProcessBuilder.Redirect errors, List<String> environment, String... arguments)
            throws IOException {
        ProcessBuilder builder = LaunchedJvm.of(mainClass, arguments).redirectError(errors);
        environment.forEach(each -> builder.environment().put(each.split("=", 2)[0], each.split("=", 2)[1]));
        return new Bot(builder.start());
    }

    /** The rest of the next line on its standard output that begins so. */
    String line(String beginning) throws IOException {
        for (String line = out.readLine(); line != null; line = out.readLine()) {
            if (line.startsWith(beginning)) {
                return line.substring(beginning.length()).strip();
            }
        }
        throw new IOException("It ended before it said " + beginning);
    }

    /** Orders something on its standard input. */
    void order(String line) throws IOException {
        in.write((line + "\n").getBytes(StandardCharsets.UTF_8));
        in.flush();
    }

    long residentMegabytes() throws IOException {
        return Resident.now(process);
    }

    @Override
    public void close() {
        process.destroyForcibly().onExit().join();
    }
}
