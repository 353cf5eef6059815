package dev.paperboy.data.feed.huggingface;

import static dev.paperboy.data.feed.LoopbackSource.body;
import static dev.paperboy.data.feed.LoopbackSource.breakingOff;
import static dev.paperboy.data.feed.LoopbackSource.status;
import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.LoopbackSource;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.data.feed.Resources;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed.Batch;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.Popularity;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class HuggingFaceFeedTest {
    private static final Instant NOW = Instant.parse("2026-08-21T08:19:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final String DAILY = Resources.text("huggingface/daily.json");

    private final MovingClock clock = new MovingClock(NOW);
    private final LoopbackSource source = new LoopbackSource(clock);
    private final Asking asking = Asking.resting(clock, Duration.ZERO);
    private final HuggingFaceFeed feed = new HuggingFaceFeed(source.base(), asking.http(), asking.watch(), clock);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void readsAnEntryWhateverItIsMadeOf() throws FeedException {
        source.answerInTurn(body(200, DAILY));
        Arrival first = feed.list(DAY).arrivals().get(0);
        assertThat(first.source()).isEqualTo("huggingface");
        assertThat(first.listedOn()).contains(DAY);
        assertThat(first.seenAt()).isEqualTo(NOW);
        Paper paper = first.paper();
        assertThat(paper.title()).isEqualTo("Kites: Reading the Wind");
        assertThat(paper.abstractText()).isEqualTo("We fly kites. They fly well.");
        assertThat(paper.authors()).containsExactly("Ada N\u00FA\u00F1ez", "Bo Li");
        assertThat(paper.publishedAt()).contains(Instant.parse("2026-08-20T00:00:00Z"));
        assertThat(paper.keywords()).containsExactly("kites", "wind");
        assertThat(paper.popularity()).isEqualTo(new Popularity(163, 3, 12));
        assertThat(paper.organization()).contains("Kite Lab");
        assertThat(paper.links().code()).contains(URI.create("https://github.com/example/kites"));
        assertThat(paper.links().project()).contains(URI.create("https://kites.example/"));
        assertThat(paper.links().pdf()).contains(URI.create("https://arxiv.org/pdf/2608.00001"));
        assertThat(source.requests().get(0).uri()).hasToString("/api/daily_papers?date=2026-08-21&p=0&limit=100");
    }

    @Test
    void keepsIdsAsTextAndOnlyLinksOfTheWeb() throws FeedException {
        source.answerInTurn(body(200, DAILY));
        Paper second = feed.list(DAY).arrivals().get(1).paper();
        assertThat(second.id()).isEqualTo(new PaperId("2503.02130"));
        assertThat(second.title()).isEqualTo("P\u00B3: Trailing Zeros *Matter* with Pass@1");
        assertThat(second.links().code()).isEmpty();
        assertThat(second.links().project()).isEmpty();
    }

    @Test
    void missesNothingThatIsMissing() throws FeedException {
        source.answerInTurn(body(200, DAILY));
        Paper third = feed.list(DAY).arrivals().get(2).paper();
        assertThat(third.authors()).isEmpty();
        assertThat(third.publishedAt()).isEmpty();
        assertThat(third.popularity()).isEqualTo(Popularity.NONE);
        assertThat(third.organization()).isEmpty();
        assertThat(feed.list(DAY).arrivals().get(3).paper().withdrawn()).isTrue();
    }

    @Test
    void refusesWhatCannotBeReadWithItsReasonAndKeepsTheRest() throws FeedException {
        source.answerInTurn(body(200, DAILY));
        Batch batch = feed.list(DAY);
        assertThat(batch.arrivals())
                .extracting(arrival -> arrival.paper().id().value())
                .containsExactly("2608.00001", "2503.02130", "2608.00003", "2608.00005");
        assertThat(batch.refused())
                .containsExactly(
                        "an entry: it has no id",
                        "2503.0213: its id 2503.0213 is a number with a fraction; write ids as text",
                        "2608.00004: it has no title",
                        "two words: its id is not one: 1 to 120 characters without spaces",
                        "an entry: it has no id");
    }

    @Test
    void turnsPagesAsLongAsThereIsANextOne() throws FeedException {
        source.answer(uri -> uri.getQuery().contains("p=0")
                ? body(200, entries(0, 100), "Link", "<https://elsewhere.example/?p=1>; rel=\"next\"")
                : body(200, entries(99, 130)));
        assertThat(feed.list(DAY).arrivals()).hasSize(130);
        assertThat(source.requests()).hasSize(2);
    }

    @Test
    void keepsEveryAuthor() throws FeedException {
        String authors = IntStream.range(0, 250)
                .mapToObj(i -> "{\"name\":\"Author " + i + "\"}")
                .collect(joining(","));
        source.answerInTurn(
                body(200, "[{\"paper\":{\"id\":\"2608.10001\",\"title\":\"Many\",\"authors\":[" + authors + "]}}]"));
        assertThat(feed.list(DAY).arrivals().get(0).paper().authors()).hasSize(250);
    }

    @Test
    void asksForWeeksAndMonthsAndTakesTheListDayFromThePaper() throws FeedException {
        source.answerInTurn(body(200, DAILY));
        Batch week = feed.list(EditionKey.containing(Period.WEEK, LocalDate.of(2027, 1, 2)));
        feed.list(EditionKey.containing(Period.MONTH, DAY));
        assertThat(source.requests())
                .extracting(request -> request.uri().getQuery())
                .containsExactly("week=2026-W53&p=0&limit=100", "month=2026-08&p=0&limit=100");
        assertThat(week.arrivals().get(0).listedOn()).contains(DAY);
        assertThat(week.arrivals().get(1).listedOn()).isEmpty();
    }

    @Test
    void findsOnePaper() throws FeedException {
        source.answer(uri -> uri.getPath().equals("/api/papers/2608.00009")
                ? body(
                        200,
                        "{\"id\":\"2608.00009\",\"title\":\"One\",\"upvotes\":5,\"submittedOnDailyAt\":\"2026-08-20T00:00:00.000Z\"}")
                : body(404, "{\"error\":\"Sorry, we can't find the page you are looking for.\"}"));
        Arrival found = feed.find(new PaperId("2608.00009")).orElseThrow();
        assertThat(found.paper().popularity().upvotes()).isEqualTo(5);
        assertThat(found.listedOn()).contains(DAY.minusDays(1));
        assertThat(feed.find(new PaperId("2608.00010"))).isEmpty();
        assertThat(feed.find(new PaperId("MED-10"))).isEmpty();
        assertThat(source.requests()).hasSize(2);
    }

    @Test
    void failsReadablyOnGarbage() {
        source.answerInTurn(
                body(200, "<!DOCTYPE html><title>Maintenance</title>", "Content-Type", "text/html"),
                body(200, "[{\"paper\":{\"id\":\"2608.0"),
                body(200, "{\"error\":\"no\"}"),
                body(400, "{\"error\":\"bad date\"}"));
        assertThatThrownBy(() -> feed.list(DAY))
                .isInstanceOf(FeedException.class)
                .hasMessage(
                        "A source: its list of 2026-08-21 is no whole JSON: <!DOCTYPE html><title>Maintenance</title>");
        assertThatThrownBy(() -> feed.list(DAY)).hasMessageContaining("is no whole JSON");
        assertThatThrownBy(() -> feed.list(DAY)).hasMessageContaining("is no list: {\"error\":\"no\"}");
        assertThatThrownBy(() -> feed.list(DAY)).hasMessageContaining("refused its list of 2026-08-21 with 400");
        assertThat(feed.health().reason())
                .hasValueSatisfying(reason -> assertThat(reason).contains("400"));
    }

    @Test
    void recoversByItself() throws FeedException {
        source.answerInTurn(status(500), breakingOff("[{"), body(200, DAILY));
        assertThat(feed.list(DAY).arrivals()).hasSize(4);
        assertThat(feed.health().isWell()).isTrue();
    }

    @Test
    void aDayWithoutAListIsEmpty() throws FeedException {
        source.answerInTurn(body(200, "[]"));
        assertThat(feed.list(DAY.plusDays(1)).arrivals()).isEmpty();
    }

    private static String entries(int from, int to) {
        return IntStream.range(from, to)
                .mapToObj("{\"paper\":{\"id\":\"2608.%1$05d\",\"title\":\"Paper %1$d\"}}"::formatted)
                .collect(joining(",", "[", "]"));
    }
}
