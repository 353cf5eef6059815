package dev.paperboy.discord.fake;

import com.sun.net.httpserver.HttpExchange;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Discord's rate limits: so many new messages per channel and window, told in headers, and so many requests per second in all. */
public final class FakeLimits {
    private static final Pattern MESSAGES = Pattern.compile("POST channels/([0-9]+)/messages");
    private static final long GLOBAL_WINDOW = Duration.ofSeconds(1).toNanos();

    private final Map<String, Deque<Long>> channels = new ConcurrentHashMap<>();
    private final Deque<Long> all = new ArrayDeque<>();
    private volatile int most = Integer.MAX_VALUE;
    private volatile int mostInAll = Integer.MAX_VALUE;
    private volatile Duration window = Duration.ofSeconds(1);

    /** From now on so many messages per channel and window, and so many requests per second in all, those about interactions left out. */
    public void apply(int messages, Duration per, int requestsPerSecond) {
        window = per;
        mostInAll = requestsPerSecond;
        most = messages;
    }

    /** A request is too many: how long to wait, and whether for everything. */
    record TooMany(double seconds, boolean global) {}

    /** Counts a request, and tells in the answer what is left; or says that it is too many. */
    Optional<TooMany> count(HttpExchange exchange, String line) {
        if (most == Integer.MAX_VALUE || line.contains("interactions/") || line.contains("webhooks/")) {
            return Optional.empty();
        }
        long now = System.nanoTime();
        double global = take(all, now, mostInAll, GLOBAL_WINDOW);
        if (global > 0) {
            return Optional.of(new TooMany(global, true));
        }
        Matcher message = MESSAGES.matcher(line);
        if (!message.matches()) {
            return Optional.empty();
        }
        Deque<Long> channel = channels.computeIfAbsent(message.group(1), id -> new ArrayDeque<>());
        double wait = take(channel, now, most, window.toNanos());
        synchronized (channel) {
            double reset = (window.toNanos() - (now - channel.getFirst())) / 1e9;
            header(exchange, "Limit", String.valueOf(most));
            header(exchange, "Remaining", String.valueOf(Math.max(0, most - channel.size())));
            header(exchange, "Reset-After", String.format(Locale.ROOT, "%.3f", reset));
            header(
                    exchange,
                    "Reset",
                    String.format(Locale.ROOT, "%.3f", Clock.systemUTC().millis() / 1e3 + reset));
            header(exchange, "Bucket", "messages");
        }
        return wait > 0 ? Optional.of(new TooMany(wait, false)) : Optional.empty();
    }

    /** Seconds until there is room; 0 when there was, and it is taken. */
    private static double take(Deque<Long> taken, long now, int most, long window) {
        synchronized (taken) {
            while (!taken.isEmpty() && now - taken.getFirst() > window) {
                taken.removeFirst();
            }
            if (taken.size() >= most) {
                return (window - (now - taken.getFirst())) / 1e9 + 0.001;
            }
            taken.addLast(now);
            return 0;
        }
    }

    private static void header(HttpExchange exchange, String name, String value) {
        exchange.getResponseHeaders().set("X-RateLimit-" + name, value);
    }
}
