package dev.paperboy.data.store;

import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.SentLedger;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledger of what left: in the home, outside the database, one file a day (UTC) that is only ever appended to, kept for three
 * days. Each batch reaches the disk before it counts. A line that was torn by a crash is passed over: what it says never left.
 */
public final class SentLog implements SentLedger, AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SentLog.class);
    private static final int KEPT_DAYS = 3;
    private static final String END = ".log";

    private final Path folder;
    private final String id;
    private final Clock clock;
    private Optional<LocalDate> day = Optional.empty();
    private @Nullable FileChannel file;

    private SentLog(Path folder, String id, Clock clock) {
        this.folder = folder;
        this.id = id;
        this.clock = clock;
    }

    /**
     * The ledger of a home; made where there is none yet.
     *
     * @throws StoreException when it can't be read or written
     */
    public static SentLog open(Path home, Clock clock) {
        Path folder = home.resolve("sent");
        Path id = folder.resolve("id");
        try {
            Files.createDirectories(folder);
            if (!Files.exists(id)) {
                Files.writeString(id, UUID.randomUUID().toString());
            }
            return new SentLog(folder, Files.readString(id).strip(), clock);
        } catch (IOException e) {
            throw Failures.explained("Can't use the ledger of what was sent in " + folder, e);
        }
    }

    @Override
    public synchronized void note(List<Delivery> sending) {
        if (sending.isEmpty()) {
            return;
        }
        String lines = sending.stream().map(SentLine::of).collect(Collectors.joining());
        ByteBuffer bytes = ByteBuffer.wrap(lines.getBytes(StandardCharsets.UTF_8));
        try {
            FileChannel today = today();
            while (bytes.hasRemaining()) {
                today.write(bytes);
            }
            today.force(false);
        } catch (IOException e) {
            throw Failures.explained("Can't note what is sent in " + folder, e);
        }
    }

    private FileChannel today() throws IOException {
        LocalDate now = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC);
        FileChannel open = file;
        if (open != null && day.filter(now::equals).isPresent()) {
            return open;
        }
        close();
        FileChannel fresh = FileChannel.open(
                folder.resolve(now + END),
                StandardOpenOption.CREATE,
                StandardOpenOption.WRITE,
                StandardOpenOption.APPEND);
        fresh.write(ByteBuffer.wrap(new byte[] {'\n'})); // ends a line that a crash may have torn
        file = fresh;
        day = Optional.of(now);
        forgetBefore(now.minusDays(KEPT_DAYS));
        return fresh;
    }

    private void forgetBefore(LocalDate first) throws IOException {
        for (Path old : files()) {
            if (old.getFileName().toString().compareTo(first + END) < 0) {
                Files.delete(old);
            }
        }
    }

    /** The oldest first. */
    private List<Path> files() throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            return inside.filter(path -> path.toString().endsWith(END)).sorted().toList();
        }
    }

    @Override
    public synchronized List<Entry> newest(int most) {
        Deque<Entry> entries = new ArrayDeque<>();
        try {
            List<Path> files = files();
            for (int i = files.size() - 1; i >= 0 && entries.size() < most; i--) {
                List<Entry> inFile = read(files.get(i));
                for (int j = inFile.size() - 1; j >= 0 && entries.size() < most; j--) {
                    entries.addFirst(inFile.get(j));
                }
            }
        } catch (IOException e) {
            throw Failures.explained("Can't read the ledger of what was sent in " + folder, e);
        }
        return List.copyOf(entries);
    }

    private static List<Entry> read(Path file) throws IOException {
        try (Stream<String> lines = Files.lines(file, StandardCharsets.ISO_8859_1)) {
            return lines.filter(line -> !line.isEmpty())
                    .map(line -> SentLine.read(line, file))
                    .flatMap(Optional::stream)
                    .toList();
        }
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public synchronized void close() {
        try {
            if (file != null) {
                file.close();
            }
        } catch (IOException e) {
            LOG.warn("The ledger of what was sent was not closed cleanly; all that counts is on the disk", e);
        }
        file = null;
        day = Optional.empty();
    }
}
