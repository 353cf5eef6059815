package dev.paperboy.data.feed.http;

import dev.paperboy.paper.FeedException;
import io.github.resilience4j.retry.Retry;
import io.github.resilience4j.retry.RetryConfig;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * One source's way out. Asks in turn and at the source's {@link Pace}, on condition where it can, and again after a while when
 * the source is busy, broken or out of reach: 429, 5xx, timeouts, lost connections. The wait before each further attempt is
 * random between nothing and a doubling limit ("full jitter"), and never shorter than what the source asked for. A redirect is
 * followed within the same host only. Thread-safe.
 */
public final class PoliteHttp {
    private static final int MOST_REDIRECTS = 3;
    private static final int MOST_DOUBLINGS = 6;

    private final Manners manners;
    private final Pace pace;
    private final Pause pause;
    private final Exchange exchange;
    private final RandomGenerator random;

    /** @param pace shared by all that talk to the same source */
    public PoliteHttp(Manners manners, Pace pace, Clock clock, Pause pause, RandomGenerator random) {
        this.manners = manners;
        this.pace = pace;
        this.pause = pause;
        this.random = random;
        this.exchange = new Exchange(manners, pace, clock);
    }

    /**
     * Reads an address.
     *
     * @return a success, or a refusal such as 400 or 404
     * @throws FeedException when there was no usable answer, or the source wants to be left alone for longer
     */
    public Answer get(URI uri) throws FeedException {
        URI at = uri;
        for (int hop = 0; hop <= MOST_REDIRECTS; hop++) {
            Answer answer = insist(at);
            if (answer.status() / 100 != 3) {
                return answer;
            }
            at = target(at, answer);
        }
        throw new FeedException("it redirects in circles");
    }

    private Answer insist(URI uri) throws FeedException {
        Retry.AsyncContext<Attempt> attempts = Retry.of("source", retrying()).asyncContext();
        try {
            while (true) {
                Attempt attempt = pace.inTurn(() -> exchange.attempt(uri));
                long wait = attempts.onResult(attempt);
                if (wait < 0) {
                    return attempt.answer();
                }
                pause.pause(Duration.ofMillis(wait));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new FeedException("stopped while waiting for it", e);
        }
    }

    private RetryConfig retrying() {
        return RetryConfig.<Attempt>custom()
                .maxAttempts(manners.attempts())
                .retryOnResult(Attempt::worthAnother)
                .intervalBiFunction((attempt, outcome) -> backoff(attempt))
                .build();
    }

    private long backoff(int attempt) {
        long limit = manners.backoff().toMillis() << Math.min(attempt - 1, MOST_DOUBLINGS);
        return random.nextLong(limit + 1);
    }

    private static URI target(URI from, Answer answer) throws FeedException {
        Optional<URI> to = answer.header("location").flatMap(location -> resolve(from, location));
        boolean home = to.isPresent()
                && from.getAuthority().equalsIgnoreCase(to.get().getAuthority())
                && from.getScheme().toLowerCase(Locale.ROOT).equals(to.get().getScheme());
        if (!home) {
            throw new FeedException("it redirects elsewhere (" + answer.status() + ")");
        }
        return to.get();
    }

    private static Optional<URI> resolve(URI from, String location) {
        try {
            return Optional.of(from.resolve(location));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
