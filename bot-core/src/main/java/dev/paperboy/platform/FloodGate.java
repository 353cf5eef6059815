package dev.paperboy.platform;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.time.Clock;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/**
 * Lets everybody ask as people do, and nobody as a script does: a person 30 times at once and then 10 times a minute, a workspace 180
 * times at once and then 60 times a minute. Thread-safe.
 */
public final class FloodGate {
    private static final int PERSON = 10;
    private static final int WORKSPACE = 60;
    private static final double MINUTE = 60;
    /** Whoever was quiet may turn pages quickly for a while: as much as in so many minutes at once. */
    private static final int MINUTES_AT_ONCE = 3;

    /** Those who asked last; whoever is forgotten begins anew. */
    private static final int REMEMBERED = 10_000;

    private final Clock clock;
    private final Set<String> trusted;
    private final Map<Address.Person, TokenBucket> people = remembering();
    private final Map<Workspace, TokenBucket> workspaces = remembering();

    /** @param trusted the keys of platforms where only whoever runs the bot can ask */
    public FloodGate(Clock clock, Set<String> trusted) {
        this.clock = clock;
        this.trusted = Set.copyOf(trusted);
    }

    /** Whether that person may ask now. */
    public synchronized boolean admits(Address.Person person) {
        if (trusted.contains(person.workspace().platform())) {
            return true;
        }
        Instant now = clock.instant();
        TokenBucket own = bucket(people, person, () -> full(PERSON, now));
        TokenBucket shared = bucket(workspaces, person.workspace(), () -> full(WORKSPACE, now));
        if (!own.hasOne(now) || !shared.hasOne(now)) {
            return false;
        }
        own.take();
        shared.take();
        return true;
    }

    private static TokenBucket full(int perMinute, Instant now) {
        return new TokenBucket(MINUTES_AT_ONCE * perMinute, perMinute / MINUTE, now);
    }

    private static <K> TokenBucket bucket(Map<K, TokenBucket> buckets, K key, Supplier<TokenBucket> full) {
        return buckets.computeIfAbsent(key, unknown -> full.get());
    }

    private static <K> Map<K, TokenBucket> remembering() {
        return new LinkedHashMap<>(16, 0.75f, true) {
            @Override
            protected boolean removeEldestEntry(Map.Entry<K, TokenBucket> eldest) {
                return size() > REMEMBERED;
            }
        };
    }
}
