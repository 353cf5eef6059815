package dev.paperboy.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;

/** Slack's addresses for answering: each may be used five times within half an hour. Thread-safe. */
final class SlackResponses {
    private static final int USES = 5;
    private static final Duration LIFE = Duration.ofMinutes(30);

    private final Clock clock;
    private final Map<String, Address> issued = new HashMap<>();

    SlackResponses(Clock clock) {
        this.clock = clock;
    }

    private record Address(Instant since, int used) {}

    synchronized String issue() {
        String id = UUID.randomUUID().toString();
        issued.put(id, new Address(clock.instant(), 0));
        return id;
    }

    /** Whether it may be used once more. */
    synchronized boolean use(String id) {
        Address address = issued.get(id);
        if (address == null
                || address.used() == USES
                || address.since().plus(LIFE).isBefore(clock.instant())) {
            return false;
        }
        issued.put(id, new Address(address.since(), address.used() + 1));
        return true;
    }
}
