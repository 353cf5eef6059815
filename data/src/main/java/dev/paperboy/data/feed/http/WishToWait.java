package dev.paperboy.data.feed.http;

import java.net.http.HttpHeaders;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Until when a source wants to be left alone, as its answer says: {@code Retry-After} in seconds or as a date (RFC 9110,
 * 10.2.3), or {@code RateLimit: "api";r=0;t=55}, nothing remaining for so many seconds (IETF draft ratelimit-headers).
 */
final class WishToWait {
    private static final Duration LONGEST = Duration.ofDays(1);
    private static final Pattern SECONDS = Pattern.compile("\\d{1,9}");
    private static final Pattern REMAINING = Pattern.compile(";\\s*r=(\\d{1,9})\\b");
    private static final Pattern RESET = Pattern.compile(";\\s*t=(\\d{1,9})\\b");

    private WishToWait() {}

    /** The moment until which to wait; empty when it may be asked again. At most a day from now. */
    static Optional<Instant> in(HttpHeaders headers, Instant now) {
        Optional<Instant> wish = headers.firstValue("retry-after")
                .flatMap(value -> retryAfter(value.strip(), now))
                .or(() -> headers.firstValue("ratelimit").flatMap(value -> exhausted(value, now)));
        Instant latest = now.plus(LONGEST);
        return wish.filter(moment -> moment.isAfter(now)).map(moment -> moment.isAfter(latest) ? latest : moment);
    }

    private static Optional<Instant> retryAfter(String value, Instant now) {
        if (SECONDS.matcher(value).matches()) {
            return Optional.of(now.plusSeconds(Long.parseLong(value)));
        }
        try {
            return Optional.of(ZonedDateTime.parse(value, DateTimeFormatter.RFC_1123_DATE_TIME)
                    .toInstant());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Instant> exhausted(String value, Instant now) {
        Matcher remaining = REMAINING.matcher(value);
        Matcher reset = RESET.matcher(value);
        boolean none = remaining.find() && Long.parseLong(remaining.group(1)) == 0;
        return none && reset.find() ? Optional.of(now.plusSeconds(Long.parseLong(reset.group(1)))) : Optional.empty();
    }
}
