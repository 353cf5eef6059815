package dev.paperboy.data.feed.http;

import static dev.paperboy.data.feed.LoopbackSource.body;
import static dev.paperboy.data.feed.LoopbackSource.breakingOff;
import static dev.paperboy.data.feed.LoopbackSource.gzip;
import static dev.paperboy.data.feed.LoopbackSource.status;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.LoopbackSource;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.paper.FeedException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PoliteHttpTest {
    private static final Instant START = Instant.parse("2026-08-21T08:00:00Z");

    private final MovingClock clock = new MovingClock(START);
    private final LoopbackSource source = new LoopbackSource(clock);
    private final Asking asking = Asking.resting(clock, Duration.ofSeconds(3));

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void saysWhoAsks() throws FeedException {
        source.answerInTurn(body(200, "hello"));
        assertThat(get().body()).isEqualTo("hello");
        assertThat(source.requests().get(0).headers().getFirst("User-Agent"))
                .isEqualTo("Paperboy/0.1 (+https://paperboy.example/contact)");
    }

    @Test
    void leavesThreeSecondsBetweenRequests() throws FeedException {
        source.answerInTurn(body(200, "hello"));
        get();
        get();
        clock.move(Duration.ofSeconds(10));
        get();
        assertThat(source.requests())
                .extracting(LoopbackSource.Request::at)
                .containsExactly(START, START.plusSeconds(3), START.plusSeconds(13));
    }

    @Test
    void unpacksAnswers() throws FeedException {
        source.answerInTurn(gzip("packed"));
        assertThat(get().body()).isEqualTo("packed");
        assertThat(source.requests().get(0).headers().getFirst("Accept-Encoding"))
                .isEqualTo("gzip");
    }

    @Test
    void asksAgainOnConditionAndTakesTheKnownAnswer() throws FeedException {
        source.answerInTurn(
                body(200, "first", "ETag", "\"v1\"", "Last-Modified", "Fri, 21 Aug 2026 07:00:00 GMT"), status(304));
        assertThat(get().body()).isEqualTo("first");
        assertThat(get().body()).isEqualTo("first");
        var second = source.requests().get(1).headers();
        assertThat(second.getFirst("If-None-Match")).isEqualTo("\"v1\"");
        assertThat(second.getFirst("If-Modified-Since")).isEqualTo("Fri, 21 Aug 2026 07:00:00 GMT");
    }

    @Test
    void asksAgainWhenTheSourceIsBroken() throws FeedException {
        source.answerInTurn(status(500), status(503), breakingOff("{"), body(200, "at last"));
        assertThat(get().body()).isEqualTo("at last");
        assertThat(source.requests()).hasSize(4);
    }

    @Test
    void givesUpAfterFourAttempts() {
        source.answerInTurn(status(502));
        assertThatThrownBy(this::get).isInstanceOf(FeedException.class).hasMessage("it answered 502");
        assertThat(source.requests()).hasSize(4);
    }

    @ParameterizedTest
    @CsvSource({
        "Retry-After, 20, 20",
        "Retry-After, 'Fri, 21 Aug 2026 08:00:40 GMT', 40",
        "RateLimit, '\"api\";r=0;t=33', 33"
    })
    void waitsAsLongAsItIsAskedTo(String header, String value, long seconds) throws FeedException {
        source.answerInTurn(status(429, header, value), body(200, "now"));
        assertThat(get().body()).isEqualTo("now");
        assertThat(source.requests().get(1).at()).isEqualTo(START.plusSeconds(seconds));
    }

    @Test
    void restsWhenTheLastAllowedAnswerWasGiven() throws FeedException {
        source.answerInTurn(body(200, "last", "RateLimit", "\"api\";r=0;t=50"), body(200, "next"));
        get();
        get();
        assertThat(source.requests().get(1).at()).isEqualTo(START.plusSeconds(50));
    }

    @Test
    void doesNotKeepAnyoneWaitingForLong() throws FeedException {
        source.answerInTurn(status(429, "Retry-After", "600"), body(200, "later"));
        assertThatThrownBy(this::get).hasMessage("it asked to be left alone until 2026-08-21T08:10:00Z");
        assertThat(asking.pace().blockedUntil()).contains(START.plusSeconds(600));
        assertThatThrownBy(this::get).isInstanceOf(FeedException.class);
        assertThat(source.requests()).hasSize(1);
        clock.move(Duration.ofMinutes(11));
        assertThat(get().body()).isEqualTo("later");
    }

    @Test
    void nonsenseInWishesIsNoWish() throws FeedException {
        source.answerInTurn(
                body(200, "a", "Retry-After", "soon", "RateLimit", "r=0"),
                body(200, "b", "Retry-After", "-5"),
                body(200, "c", "Retry-After", "99999999999999"));
        get();
        get();
        assertThat(get().body()).isEqualTo("c");
        assertThat(source.requests().get(2).at()).isEqualTo(START.plusSeconds(6));
    }

    @Test
    void handsOnRefusals() throws FeedException {
        source.answerInTurn(status(404));
        assertThat(get().status()).isEqualTo(404);
        assertThat(source.requests()).hasSize(1);
    }

    @Test
    void stopsReadingWhatIsTooLarge() {
        source.answerInTurn(body(200, "x".repeat(300_000)));
        assertThatThrownBy(this::get).hasMessageContaining("more than 200000 bytes");
    }

    @Test
    void stopsUnpackingWhatIsTooLarge() {
        source.answerInTurn(gzip("0".repeat(5_000_000)));
        assertThatThrownBy(this::get).hasMessageContaining("more than 200000 bytes");
    }

    @Test
    void doesNotHangWithTheSource() {
        source.answerInTurn(source.hanging());
        Asking impatient = Asking.within(clock, Duration.ZERO, LoopbackSource.shortly());
        assertThatThrownBy(() -> impatient.http().get(source.base().resolve("/x")))
                .hasMessageContaining("it did not answer within");
    }

    @Test
    void followsRedirectsAtHomeOnly() throws FeedException {
        try (LoopbackSource canary = new LoopbackSource(clock)) {
            source.answer(uri -> switch (uri.getPath()) {
                case "/x" -> status(301, "Location", "/y");
                case "/y" -> body(200, "moved");
                case "/away" -> status(302, "Location", canary.base() + "/x");
                case "/file" -> status(302, "Location", "file:///etc/passwd");
                default -> status(302, "Location", "/round");
            });
            assertThat(get().body()).isEqualTo("moved");
            assertThatThrownBy(() -> get("/away")).hasMessage("it redirects elsewhere (302)");
            assertThatThrownBy(() -> get("/file")).hasMessage("it redirects elsewhere (302)");
            assertThatThrownBy(() -> get("/round")).hasMessage("it redirects in circles");
            assertThat(canary.requests()).isEmpty();
        }
    }

    @Test
    void saysWhenNobodyIsThere() {
        URI nobody = source.base();
        source.close();
        assertThatThrownBy(() -> asking.http().get(nobody)).hasMessage("it can't be reached");
    }

    private Answer get() throws FeedException {
        return get("/x");
    }

    private Answer get(String path) throws FeedException {
        return asking.http().get(source.base().resolve(path));
    }
}
