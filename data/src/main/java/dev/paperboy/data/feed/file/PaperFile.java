package dev.paperboy.data.feed.file;

import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.PaperStore;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;

/**
 * A file of papers, one JSON object a line, plain or gzipped, as {@code docs/import-format.md} describes. Read as a stream: its size
 * does not matter. What was kept stays kept when reading breaks off; importing the file again changes nothing that is there.
 */
public final class PaperFile {
    /** The source of papers in Paperboy's own shape. */
    public static final String SOURCE = "file";

    private static final int BATCH = 500;
    private static final int REASONS = 20;

    /** Whether it is text at all shows in the first lines; a hole further down costs only its line. */
    private static final int LOOKED_AT = 5;

    private final Path path;
    private final Clock clock;
    private final List<Arrival> batch = new ArrayList<>(BATCH);
    private final List<String> reasons = new ArrayList<>();
    private long unreadable;

    /** A file to import once. */
    public PaperFile(Path path, Clock clock) {
        this.path = path;
        this.clock = clock;
    }

    /** Hears how far an import is. */
    @FunctionalInterface
    public interface Progress {
        /**
         * @param lines how many lines were read
         * @param papers how many papers were kept
         */
        void at(long lines, long papers);
    }

    /**
     * Keeps the file's papers in the store, some hundreds at a time; the next ones are read while the last are kept.
     *
     * @throws PaperFileException when it is no such file, or can't be read to its end; what came before is kept
     */
    public ImportReport importInto(PaperStore store, Progress progress) throws PaperFileException {
        check();
        try (Lines lines = Lines.of(Files.newInputStream(path));
                Keeping keeping = new Keeping(store, progress)) {
            try {
                read(lines, keeping);
            } finally {
                keeping.keep(batch, lines.number());
                keeping.finish();
            }
            return report(keeping);
        } catch (IOException e) {
            throw new PaperFileException(path + " can't be read: " + e.getMessage(), e);
        }
    }

    private void check() throws PaperFileException {
        if (Files.isDirectory(path)) {
            throw new PaperFileException(path + " is a directory; name a file of papers, one JSON object a line");
        }
        if (!Files.exists(path)) {
            throw new PaperFileException("there is no file " + path);
        }
        if (!Files.isReadable(path)) {
            throw new PaperFileException(path + " may not be read by this user");
        }
    }

    private void read(Lines lines, Keeping keeping) throws IOException, PaperFileException {
        PaperLine reader = new PaperLine(SOURCE, clock.instant());
        ByteArrayOutputStream line = new ByteArrayOutputStream();
        while (lines.next(line)) {
            byte[] content = lines.content(line);
            if (lines.number() <= LOOKED_AT && isBinary(content)) {
                throw new PaperFileException(path + " is no text; a file of papers has one JSON object a line");
            }
            if (lines.isTooLong()) {
                refuse(lines.number(), "it is longer than " + Lines.LONGEST / (1024 * 1024) + " MB");
            } else if (content.length > 0) {
                take(reader, content, lines.number());
            }
            if (batch.size() == BATCH) {
                keeping.keep(batch, lines.number());
                batch.clear();
            }
        }
    }

    private void take(PaperLine reader, byte[] content, long number) {
        try {
            batch.add(reader.read(content));
        } catch (UnreadableEntry e) {
            refuse(number, e.reason());
        }
    }

    private void refuse(long number, String reason) {
        unreadable++;
        if (reasons.size() < REASONS) {
            reasons.add("line " + number + ": " + reason);
        }
    }

    private ImportReport report(Keeping keeping) throws PaperFileException {
        PaperStore.Kept kept = keeping.finish();
        return new ImportReport(keeping.papers(), kept.added(), kept.changed(), kept.unchanged(), unreadable, reasons);
    }

    private static boolean isBinary(byte[] content) {
        for (byte b : content) {
            if (b == 0) {
                return true;
            }
        }
        return false;
    }
}
