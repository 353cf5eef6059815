package dev.paperboy.data.feed.http;

import java.time.Instant;
import java.util.Optional;

/**
 * How a source is doing.
 *
 * @param name its name, for people
 * @param lastSuccess when it was last read
 * @param lastFailure when that last failed
 * @param reason why it failed, until it succeeds again
 * @param nextTry not to be asked before this moment, as it wished
 */
public record SourceHealth(
        String name,
        Optional<Instant> lastSuccess,
        Optional<Instant> lastFailure,
        Optional<String> reason,
        Optional<Instant> nextTry) {

    /** Whether nothing is known to be wrong. */
    public boolean isWell() {
        return reason.isEmpty();
    }
}
