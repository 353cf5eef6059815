package dev.paperboy.data.feed;

import dev.paperboy.data.feed.http.Pause;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** A clock that moves when told to, and whenever somebody waits by it. */
public final class MovingClock extends Clock implements Pause {
    private final List<Duration> waits = new ArrayList<>();
    private Instant now;

    public MovingClock(Instant now) {
        this.now = now;
    }

    @Override
    public synchronized void pause(Duration wait) {
        waits.add(wait);
        now = now.plus(wait);
    }

    public synchronized void move(Duration by) {
        now = now.plus(by);
    }

    /** What was waited for so far. */
    public synchronized List<Duration> waits() {
        return List.copyOf(waits);
    }

    @Override
    public synchronized Instant instant() {
        return now;
    }

    @Override
    public ZoneId getZone() {
        return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return this;
    }
}
