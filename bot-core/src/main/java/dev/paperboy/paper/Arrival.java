package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A paper as a source gave it.
 *
 * @param source the source's key, such as {@code huggingface}, {@code arxiv}, {@code file}, {@code sample}
 * @param listedOn the day on whose list it stood, by the source's own calendar
 * @param seenAt when it was read; the moment its counts are of
 */
public record Arrival(Paper paper, String source, Optional<LocalDate> listedOn, Instant seenAt) {
    /** The source whose lists announce what is new and are not voted on. */
    public static final String ANNOUNCER = "arxiv";
}
