package dev.paperboy.data.feed.http;

import dev.paperboy.paper.FeedException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Remembers how a source is doing. Logs its first failure with the cause, further ones not until it has recovered. Thread-safe. */
public final class SourceWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SourceWatch.class);

    private final Pace pace;
    private final Clock clock;
    private final String name;
    private Optional<Instant> lastSuccess = Optional.empty();
    private Optional<Instant> lastFailure = Optional.empty();
    private Optional<String> reason = Optional.empty();

    /**
     * @param name the source's name, for people
     * @param pace at which it is asked
     */
    public SourceWatch(String name, Pace pace, Clock clock) {
        this.name = name;
        this.pace = pace;
        this.clock = clock;
    }

    /** How it is doing now. */
    public synchronized SourceHealth health() {
        return new SourceHealth(name, lastSuccess, lastFailure, reason, pace.blockedUntil());
    }

    /** Reads from it and remembers how that went; a failure's message gets the source's name. */
    public <T> T watch(Reading<T> reading) throws FeedException {
        try {
            T read = reading.read();
            succeeded();
            return read;
        } catch (FeedException e) {
            String why = name + ": " + e.getMessage();
            failed(why, e);
            throw new FeedException(why, e);
        }
    }

    private synchronized void succeeded() {
        if (reason.isPresent()) {
            LOG.info("{} can be read again", name);
        }
        lastSuccess = Optional.of(clock.instant());
        reason = Optional.empty();
    }

    private synchronized void failed(String why, FeedException e) {
        if (reason.isEmpty()) {
            LOG.warn("A source can't be read now, and is asked again later. {}", why, e);
        }
        lastFailure = Optional.of(clock.instant());
        reason = Optional.of(why);
    }

    /** A reading that may fail. */
    @FunctionalInterface
    public interface Reading<T> {
        T read() throws FeedException;
    }
}
