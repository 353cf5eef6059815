package dev.paperboy.data.feed.file;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paperboy.data.feed.entry.Fields;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.data.feed.huggingface.HuggingFaceEntry;
import dev.paperboy.paper.Arrival;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Reads one line of a file of papers, in whichever of the three shapes it is. */
final class PaperLine {
    /** A list is mostly looked at in the morning of its day; counts without a moment of their own are taken as of then. */
    private static final LocalTime USUAL_CAPTURE = LocalTime.of(8, 0);

    private static final ObjectReader JSON = JsonMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build()
            .reader();

    private final String source;
    private final Instant now;

    /**
     * @param source the source of papers in Paperboy's own shape
     * @param now when the file is read
     */
    PaperLine(String source, Instant now) {
        this.source = source;
        this.now = now;
    }

    Arrival read(byte[] line) throws UnreadableEntry {
        Fields fields = new Fields(parsed(line));
        if (!fields.object().isObject()) {
            throw new UnreadableEntry("it is no JSON object");
        }
        if (HuggingFaceEntry.looksLike(fields)) {
            HuggingFaceEntry entry = new HuggingFaceEntry(fields);
            Optional<LocalDate> day = fields.day("date").or(entry::listDay);
            return entry.arrival(day, seenAt(day));
        }
        Optional<LocalDate> day = fields.day("listed");
        return PaperFields.looksLikeArxiv(fields)
                ? new PaperFields(fields).arxivArrival(day, seenAt(day))
                : new PaperFields(fields)
                        .arrival(source, day, fields.moment("seen").orElseGet(() -> seenAt(day)));
    }

    private Instant seenAt(Optional<LocalDate> day) {
        return day.map(listed -> listed.atTime(USUAL_CAPTURE).toInstant(ZoneOffset.UTC))
                .orElse(now);
    }

    private static JsonNode parsed(byte[] line) throws UnreadableEntry {
        try {
            return JSON.readTree(line);
        } catch (JsonEOFException e) {
            throw new UnreadableEntry("the line breaks off, it is no whole JSON object");
        } catch (JsonProcessingException e) {
            throw new UnreadableEntry("it is no JSON: "
                    + e.getOriginalMessage().lines().findFirst().orElse(""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
