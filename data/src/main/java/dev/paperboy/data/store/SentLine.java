package dev.paperboy.data.store;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.SentLedger;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.DeliveryKey;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.zip.CRC32;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A line of the ledger: fields between tabs, in ASCII, and at the end the CRC-32 of what stands before it. */
final class SentLine {
    private static final Logger LOG = LoggerFactory.getLogger(SentLine.class);
    private static final String BETWEEN = "\t";
    private static final int FIELDS = 8;

    private SentLine() {}

    static String of(Delivery sending) {
        SentLedger.Entry entry = SentLedger.Entry.of(sending);
        String papers = entry.papers().stream()
                .map(paper -> URLEncoder.encode(paper.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining(" "));
        String fields = String.join(
                BETWEEN,
                entry.announcement().name(),
                Integer.toString(entry.generation()),
                Integer.toString(entry.fence()),
                entry.key().value(),
                entry.at().toString(),
                entry.listDay().toString(),
                papers);
        return fields + BETWEEN + check(fields) + "\n";
    }

    /** What a line says; empty, with a note in the log, when it is damaged. */
    static Optional<SentLedger.Entry> read(String line, Path file) {
        int end = line.lastIndexOf(BETWEEN);
        boolean whole = end > 0 && check(line.substring(0, end)).equals(line.substring(end + 1));
        String[] fields = line.split(BETWEEN, -1);
        if (!whole || fields.length != FIELDS) {
            LOG.warn("A line of {} is damaged", file);
            return Optional.empty();
        }
        try {
            return Optional.of(new SentLedger.Entry(
                    Announcement.named(fields[0]).orElseThrow(),
                    Integer.parseInt(fields[1]),
                    Integer.parseInt(fields[2]),
                    new DeliveryKey(fields[3]),
                    Instant.parse(fields[4]),
                    LocalDate.parse(fields[5]),
                    papers(fields[6])));
        } catch (RuntimeException other) {
            throw new StoreException(file + " was written by another Paperboy: " + other.getMessage());
        }
    }

    private static List<PaperId> papers(String field) {
        return Arrays.stream(field.split(" "))
                .filter(paper -> !paper.isEmpty())
                .map(paper -> new PaperId(URLDecoder.decode(paper, StandardCharsets.UTF_8)))
                .toList();
    }

    private static String check(String fields) {
        CRC32 check = new CRC32();
        check.update(fields.getBytes(StandardCharsets.ISO_8859_1));
        return Long.toHexString(check.getValue());
    }
}
