package dev.paperboy.data.feed.file;

import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Arrival;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * Five days of papers that ship with Paperboy, 23 to 27 March 2026, to look at without a net. Ids, titles, authors, dates, counts and links are
 * facts; the abstracts were written for this sample.
 */
public final class SampleEdition {
    /** The source of the sample's papers. */
    public static final String SOURCE = "sample";

    /** The first of the days of which it has the lists. */
    public static final LocalDate FIRST_DAY = LocalDate.of(2026, 3, 23);

    /** The last of these days, which follow each other. */
    public static final LocalDate LAST_DAY = LocalDate.of(2026, 3, 27);

    private SampleEdition() {}

    /** The papers with the days they were listed, in the order of days and votes. */
    public static List<Arrival> arrivals() {
        PaperLine reader = new PaperLine(SOURCE, Instant.EPOCH);
        List<Arrival> arrivals = new ArrayList<>();
        try (InputStream resource = SampleEdition.class.getResourceAsStream("/sample/papers.jsonl");
                Lines lines = Lines.of(resource)) {
            ByteArrayOutputStream line = new ByteArrayOutputStream();
            while (lines.next(line)) {
                arrivals.add(reader.read(lines.content(line)));
            }
            return arrivals;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (UnreadableEntry e) {
            throw new IllegalStateException("the sample is damaged", e);
        }
    }
}
