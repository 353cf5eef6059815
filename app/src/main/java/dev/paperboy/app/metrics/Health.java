package dev.paperboy.app.metrics;

import dev.paperboy.platform.Standing;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/**
 * Whether announcements are looked after, and platforms heard of: the last round ended well, and not long ago; no platform refuses us, or is
 * silent although its connection looks open. Thread-safe.
 */
public final class Health {
    private static final Duration LONGEST = Duration.ofMinutes(2);

    private final Map<String, Supplier<Standing>> platforms;
    private final Clock clock;
    private volatile Instant lastRound;
    private volatile Optional<String> refusal = Optional.empty();

    /**
     * Healthy until a round is overdue.
     *
     * @param platforms how it stands with platforms, by their keys
     */
    public Health(Map<String, Supplier<Standing>> platforms, Clock clock) {
        this.platforms = Map.copyOf(platforms);
        this.clock = clock;
        this.lastRound = clock.instant();
    }

    /** Does a round; it counts unless it throws. */
    public void watch(Runnable round) {
        round.run();
        lastRound = clock.instant();
    }

    /** No round is done until the program is started again, and that is why. */
    public void refuse(String reason) {
        refusal = Optional.of(reason);
    }

    /** Why no round is done; empty when rounds are done. */
    public Optional<String> refusal() {
        return refusal;
    }

    /** A platform that is down for now is not our illness: it is tried again, and starting anew would not help. */
    public boolean isWell() {
        return refusal.isEmpty()
                && isRecent(lastRound)
                && platforms.values().stream().map(Supplier::get).allMatch(this::isWell);
    }

    private boolean isWell(Standing standing) {
        return standing instanceof Standing.Connected connected
                ? isRecent(connected.lastHeard())
                : standing instanceof Standing.Connecting;
    }

    private boolean isRecent(Instant moment) {
        return Duration.between(moment, clock.instant()).compareTo(LONGEST) <= 0;
    }

    /** How it stands with each platform, in words. */
    public Map<String, String> platforms() {
        return platforms.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, each -> words(each.getValue().get())));
    }

    private static String words(Standing standing) {
        if (standing instanceof Standing.Connected connected) {
            return "heard of at " + connected.lastHeard();
        }
        return standing instanceof Standing.Refused refused
                ? "refused: " + refused.reason()
                : "connecting: " + ((Standing.Connecting) standing).reason();
    }

    /** When the last round ended. */
    public Instant lastRound() {
        return lastRound;
    }
}
