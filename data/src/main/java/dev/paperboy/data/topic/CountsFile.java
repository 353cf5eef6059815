package dev.paperboy.data.topic;

import dev.paperboy.topic.PhraseCounts;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Phrase counts as lines of text: a first line with the version and how many papers there were, then one line for each phrase and
 * each short form, their columns separated by tabs.
 */
final class CountsFile {
    private static final String VERSION = "paperboy topics 1";
    private static final String TAB = "\t";

    private final Path file;

    CountsFile(Path file) {
        this.file = file;
    }

    /**
     * What was learnt.
     *
     * @param of how many papers the store had then
     */
    record Learnt(long of, PhraseCounts counts) {}

    /** Reads it; empty when there is no such file, or one of another version, or a damaged one. */
    Optional<Learnt> read() throws IOException {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (BufferedReader lines = Files.newBufferedReader(file)) {
            return read(lines);
        } catch (NumberFormatException | IndexOutOfBoundsException damaged) {
            return Optional.empty();
        }
    }

    private static Optional<Learnt> read(BufferedReader lines) throws IOException {
        String first = lines.readLine();
        if (first == null || !first.startsWith(VERSION + TAB)) {
            return Optional.empty();
        }
        String[] header = first.split(TAB);
        Map<String, PhraseCounts.Count> phrases = new HashMap<>();
        Map<String, String> shortForms = new HashMap<>();
        for (String line = lines.readLine(); line != null; line = lines.readLine()) {
            String[] columns = line.split(TAB);
            if (columns.length == 2) {
                shortForms.put(columns[0], columns[1]);
            } else {
                phrases.put(
                        columns[0],
                        new PhraseCounts.Count(columns[1], number(columns[2]), number(columns[3]), number(columns[4])));
            }
        }
        PhraseCounts counts = new PhraseCounts(Long.parseLong(header[2]), phrases, shortForms);
        return Optional.of(new Learnt(Long.parseLong(header[1]), counts));
    }

    private static int number(String text) {
        return Integer.parseInt(text);
    }

    /** Writes it in place of what is there, all or nothing. */
    void write(Learnt learnt) throws IOException {
        Path written = file.resolveSibling(file.getFileName() + ".new");
        PhraseCounts counts = learnt.counts();
        try (BufferedWriter lines = Files.newBufferedWriter(written)) {
            lines.write(String.join(TAB, VERSION, "" + learnt.of(), "" + counts.papers()) + "\n");
            for (Map.Entry<String, PhraseCounts.Count> one : counts.phrases().entrySet()) {
                PhraseCounts.Count count = one.getValue();
                lines.write(String.join(
                                TAB,
                                one.getKey(),
                                count.written(),
                                "" + count.papers(),
                                "" + count.keyword(),
                                "" + count.asked())
                        + "\n");
            }
            for (Map.Entry<String, String> one : counts.shortForms().entrySet()) {
                lines.write(one.getKey() + TAB + one.getValue() + "\n");
            }
        }
        Files.move(written, file, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
    }
}
