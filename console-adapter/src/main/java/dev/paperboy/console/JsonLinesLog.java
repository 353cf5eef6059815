package dev.paperboy.console;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A log in one file, a line of JSON for each message and each change of one.
 *
 * <p>Opening it drops what is beyond {@link ConsoleLimits#MESSAGES_PER_CHANNEL}, superseded lines, and a line that a killed process
 * left unfinished; the file is replaced in one step, never rewritten in place. One process at a time.
 */
public final class JsonLinesLog implements ConsoleLog {
    private static final Logger LOG = LoggerFactory.getLogger(JsonLinesLog.class);
    private final Path file;
    private final JsonMapper json = new JsonMapper();
    private final List<ConsoleMessage> found;

    /**
     * Opens the log; the file is made with the first message.
     *
     * @throws UncheckedIOException when it is there and can't be read
     */
    public JsonLinesLog(Path file) {
        this.file = file;
        try {
            this.found = compacted();
        } catch (IOException failed) {
            throw new UncheckedIOException("can't read the console's log " + file, failed);
        }
    }

    @Override
    public List<ConsoleMessage> messages() {
        return found;
    }

    @Override
    public synchronized void keep(ConsoleMessage message) {
        try {
            Files.writeString(file, line(message), StandardOpenOption.CREATE, StandardOpenOption.APPEND);
        } catch (IOException failed) {
            throw new UncheckedIOException("can't write the console's log " + file, failed);
        }
    }

    private List<ConsoleMessage> compacted() throws IOException {
        Map<String, ConsoleMessage> newest = new LinkedHashMap<>();
        int lines = 0;
        try (BufferedReader reader = Files.newBufferedReader(file)) {
            for (String line = reader.readLine(); line != null; line = reader.readLine()) {
                lines++;
                read(line).ifPresent(message -> newest.put(message.id(), message));
            }
        } catch (NoSuchFileException first) {
            return List.of();
        }
        List<ConsoleMessage> kept = bounded(newest.values());
        if (kept.size() != lines) {
            replace(kept);
        }
        return kept;
    }

    private Optional<ConsoleMessage> read(String line) {
        try {
            return MessageJson.read(json.readTree(line));
        } catch (JsonProcessingException unfinished) {
            LOG.warn("Left out a line of {} that is no message: {}", file, unfinished.getOriginalMessage());
            return Optional.empty();
        }
    }

    private static List<ConsoleMessage> bounded(Iterable<ConsoleMessage> all) {
        Map<String, Integer> left = new HashMap<>();
        all.forEach(message -> left.merge(ConsoleAddresses.channelOf(message.at()), 1, Integer::sum));
        List<ConsoleMessage> kept = new ArrayList<>();
        for (ConsoleMessage message : all) {
            int following = left.merge(ConsoleAddresses.channelOf(message.at()), -1, Integer::sum);
            if (following < ConsoleLimits.MESSAGES_PER_CHANNEL) {
                kept.add(message);
            }
        }
        return List.copyOf(kept);
    }

    private void replace(List<ConsoleMessage> messages) throws IOException {
        Path fresh = file.resolveSibling(file.getFileName() + ".new");
        Files.writeString(
                fresh, String.join("", messages.stream().map(JsonLinesLog::line).toList()), StandardCharsets.UTF_8);
        Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    }

    private static String line(ConsoleMessage message) {
        return MessageJson.write(message) + "\n";
    }
}
