package dev.paperboy.slack;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;

/**
 * How often a workspace may be asked for something: docs.slack.dev, apis/web-api/rate-limits. Each method has its own allowance, and each
 * channel its own for messages; an allowance that was not used can be used at once. Thread-safe.
 */
final class SlackTiers {
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final Allowance MESSAGES = new Allowance(10, Duration.ofSeconds(1));
    private static final Allowance TIER_1 = new Allowance(10, MINUTE);
    private static final Allowance TIER_3 = Allowance.perMinute(50);
    private static final Allowance TIER_4 = Allowance.perMinute(100);
    private static final Set<String> FOURTH =
            Set.of("chat.postEphemeral", "users.info", "views.open", "views.push", "views.update", "views.publish");

    private final Clock clock;
    private final Map<String, Bucket> buckets = new HashMap<>();

    SlackTiers(Clock clock) {
        this.clock = clock;
    }

    /** As many at once, and one more each time. */
    private record Allowance(int atOnce, Duration each) {
        static Allowance perMinute(int many) {
            return new Allowance(many, MINUTE.dividedBy(many));
        }
    }

    private record Bucket(double left, Instant at) {}

    /** How long to wait before this may be asked; zero: now, and it counts. */
    synchronized Duration wait(String workspace, String method, Map<String, String> form) {
        if (!isLimited(method)) {
            return Duration.ZERO;
        }
        Allowance allowance = allowance(method);
        String key = workspace + " " + method
                + (method.equals("chat.postMessage") ? " " + form.getOrDefault("channel", "") : "");
        Instant now = clock.instant();
        Bucket before = buckets.getOrDefault(key, new Bucket(allowance.atOnce(), now));
        double gained = (double) Duration.between(before.at(), now).toMillis()
                / allowance.each().toMillis();
        double left = Math.min(allowance.atOnce(), before.left() + gained);
        if (left < 1) {
            buckets.put(key, new Bucket(left, now));
            return Duration.ofMillis(Math.round((1 - left) * allowance.each().toMillis()));
        }
        buckets.put(key, new Bucket(left - 1, now));
        return Duration.ZERO;
    }

    private static Allowance allowance(String method) {
        return switch (method) {
            case "chat.postMessage" -> MESSAGES;
            case "apps.connections.open" -> TIER_1;
            default -> FOURTH.contains(method) ? TIER_4 : TIER_3;
        };
    }

    /** Those have allowances of their own that are never reached. */
    private static boolean isLimited(String method) {
        return !Set.of("auth.test", "oauth.v2.access").contains(method);
    }
}
