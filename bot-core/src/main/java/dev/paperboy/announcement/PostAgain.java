package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Posts what has ended once more, because a person wants it: under a new key, and with the same contents if it had any. Whoever
 * delivers takes it up by itself. Thread-safe.
 */
public final class PostAgain {
    private final AnnouncementStore announcements;
    private final DeliveryKeys keys;
    private final Clock clock;

    /** What came of the wish. */
    public enum Answer {
        /** It will be posted. */
        GRANTED,
        /** There is no such announcement, or no more. */
        UNKNOWN,
        /** It has not ended: it will be posted, or end, without help. */
        ON_ITS_WAY
    }

    public PostAgain(AnnouncementStore announcements, DeliveryKeys keys, Clock clock) {
        this.announcements = announcements;
        this.keys = keys;
        this.clock = clock;
    }

    /** Wishes it. */
    public Answer wish(Announcement announcement) {
        Optional<Delivery> found = announcements.find(announcement);
        if (found.isEmpty()) {
            return Answer.UNKNOWN;
        }
        Delivery ended = found.get();
        boolean granted = ended.state().isTerminal() && announcements.swap(new Step(ended, again(ended)));
        return granted ? Answer.GRANTED : Answer.ON_ITS_WAY;
    }

    private Delivery again(Delivery ended) {
        Instant now = clock.instant();
        return ended.again(keys.of(ended.owed().announcement(), ended.generation() + 1), now);
    }
}
