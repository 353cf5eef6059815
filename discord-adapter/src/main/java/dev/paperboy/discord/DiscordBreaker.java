package dev.paperboy.discord;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import okhttp3.Interceptor;
import okhttp3.Request;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Counts the requests that Discord counts as invalid, and sends nothing more when there are too many: at ten thousand in ten minutes
 * Discord shuts out the whole network. Answers to people go on, because those can't come in a loop. Thread-safe.
 */
final class DiscordBreaker implements Interceptor {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordBreaker.class);
    private static final Set<Integer> INVALID = Set.of(401, 403, 429);
    private static final Duration WINDOW = Duration.ofMinutes(10);

    private final Clock clock;
    private final Deque<Instant> invalid = new ArrayDeque<>();

    DiscordBreaker(Clock clock) {
        this.clock = clock;
    }

    /** Nothing is sent, for now. */
    static final class Open extends IOException {
        private static final long serialVersionUID = 1L;

        Open() {
            super("Discord has refused too many requests; nothing is sent for some minutes");
        }
    }

    @Override
    public Response intercept(Chain chain) throws IOException {
        Request request = chain.request();
        if (isOpen() && !answersSomebody(request)) {
            throw new Open();
        }
        Response answer = chain.proceed(request);
        if (INVALID.contains(answer.code()) && !"shared".equals(answer.header("X-RateLimit-Scope"))) {
            count();
        }
        return answer;
    }

    private synchronized boolean isOpen() {
        Instant begin = clock.instant().minus(WINDOW);
        while (!invalid.isEmpty() && invalid.getFirst().isBefore(begin)) {
            invalid.removeFirst();
        }
        return invalid.size() >= DiscordLimits.INVALID_REQUESTS;
    }

    private synchronized void count() {
        invalid.addLast(clock.instant());
        if (invalid.size() == DiscordLimits.INVALID_REQUESTS) {
            LOG.error(
                    "Discord refused {} requests within ten minutes; nothing is sent until that is over",
                    invalid.size());
        }
    }

    private static boolean answersSomebody(Request request) {
        return request.url().encodedPath().contains("/interactions/")
                || request.url().encodedPath().contains("/webhooks/");
    }
}
