package dev.paperboy.data.feed;

import dev.paperboy.data.feed.http.Manners;
import dev.paperboy.data.feed.http.Pace;
import dev.paperboy.data.feed.http.PoliteHttp;
import dev.paperboy.data.feed.http.SourceWatch;
import java.time.Duration;
import java.util.Random;

/** Everything needed to ask a source, on a clock of its own. */
public record Asking(MovingClock clock, Pace pace, PoliteHttp http, SourceWatch watch) {

    /** Asks patiently, resting behind each answer, for answers of at most 200,000 bytes. */
    public static Asking resting(MovingClock clock, Duration rest) {
        return within(clock, rest, Duration.ofSeconds(20));
    }

    /** Asks without rest and gives a request only so much real time. */
    public static Asking within(MovingClock clock, Duration rest, Duration total) {
        Pace pace = new Pace(rest, clock, clock);
        Manners manners = Manners.of("https://paperboy.example/contact");
        Manners strict = new Manners(
                manners.userAgent(), manners.connect(), total, manners.attempts(), manners.backoff(), 200_000);
        return new Asking(
                clock,
                pace,
                new PoliteHttp(strict, pace, clock, clock, new Random(7)),
                new SourceWatch("A source", pace, clock));
    }
}
