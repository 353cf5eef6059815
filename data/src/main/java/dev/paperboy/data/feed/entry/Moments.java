package dev.paperboy.data.feed.entry;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;

/** Moments as sources write them. */
public final class Moments {
    private static final int DAY = "2026-08-21".length();

    private Moments() {}

    /** An ISO 8601 moment with an offset, a day at midnight UTC, or a date as in mails (RFC 1123); else empty. */
    public static Optional<Instant> of(String given) {
        return withOffset(given).map(OffsetDateTime::toInstant);
    }

    /** The same with its offset kept: the day it names is that of whoever wrote it. */
    public static Optional<OffsetDateTime> withOffset(String given) {
        String text = given.strip();
        try {
            if (text.length() == DAY) {
                return Optional.of(LocalDate.parse(text).atStartOfDay().atOffset(ZoneOffset.UTC));
            }
            boolean mail = !text.isEmpty() && Character.isLetter(text.charAt(0));
            return Optional.of(OffsetDateTime.parse(
                    text, mail ? DateTimeFormatter.RFC_1123_DATE_TIME : DateTimeFormatter.ISO_OFFSET_DATE_TIME));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
