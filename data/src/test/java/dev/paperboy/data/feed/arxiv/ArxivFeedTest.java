package dev.paperboy.data.feed.arxiv;

import static dev.paperboy.data.feed.LoopbackSource.body;
import static dev.paperboy.data.feed.LoopbackSource.breakingOff;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.LoopbackSource;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.data.feed.Resources;
import dev.paperboy.data.feed.arxiv.ArxivFeed.ArxivAddresses;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed.Batch;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ArxivFeedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 20);
    private static final String EMPTY = "<feed xmlns=\"http://www.w3.org/2005/Atom\"/>";

    private final MovingClock clock = new MovingClock(Instant.parse("2026-08-20T08:00:00Z"));
    private final LoopbackSource source = new LoopbackSource(clock);
    private final Asking asking = Asking.resting(clock, Duration.ofSeconds(3));
    private final ArxivFeed feed = feed(List.of("cs.CL", "cs.AI"));

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void readsWhatWasAnnounced() throws FeedException {
        source.answerInTurn(body(200, Resources.text("arxiv/announced.xml")));
        Batch batch = feed.list(DAY);
        assertThat(source.requests().get(0).uri()).hasToString("/atom/cs.CL+cs.AI");
        assertThat(batch.refused()).containsExactly("oai:arXiv.org:nonsense: 'oai:arXiv.org:nonsense' is no arXiv id");
        assertThat(batch.arrivals())
                .extracting(arrival -> arrival.paper().id().value())
                .containsExactly("2608.00101", "2607.00102", "2603.00103", "astro-ph/0601001");
        Paper paper = batch.arrivals().get(0).paper();
        assertThat(paper.title()).isEqualTo("Kites & \u03B1-Stable Winds");
        assertThat(paper.abstractText()).isEqualTo("We measure winds. They blow: always.");
        assertThat(paper.authors()).containsExactly("Ada N\u00FA\u00F1ez", "John Gust, Jr.", "Bo Li");
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.AI");
        assertThat(paper.publishedAt()).contains(Instant.parse("2026-08-20T04:00:00Z"));
    }

    @Test
    void listsNewAndCrossListedPapersButNotReplacements() throws FeedException {
        source.answerInTurn(body(200, Resources.text("arxiv/announced.xml")));
        List<Arrival> arrivals = feed.list(DAY).arrivals();
        assertThat(arrivals)
                .extracting(Arrival::listedOn)
                .containsExactly(Optional.of(DAY), Optional.of(DAY), Optional.empty(), Optional.empty());
        assertThat(arrivals).extracting(Arrival::source).containsOnly("arxiv");
        assertThat(arrivals.get(1).paper().publishedAt()).isEmpty();
        assertThat(arrivals.get(2).paper().comment()).contains("Journal of Kites 7 (2026)");
        assertThat(arrivals.get(3).paper().withdrawn()).isTrue();
    }

    @Test
    void readsRssToo() throws FeedException {
        source.answerInTurn(body(200, Resources.text("arxiv/announced-rss.xml")));
        Arrival only = feed.list(DAY).arrivals().get(0);
        assertThat(only.listedOn()).contains(DAY);
        assertThat(only.paper().id()).isEqualTo(new PaperId("2608.00201"));
        assertThat(only.paper().abstractText()).isEqualTo("The same in RSS.");
        assertThat(only.paper().categories()).containsExactly("cs.CL", "cs.IR");
    }

    @Test
    void hasNothingForOtherDaysAndOnWeekends() throws FeedException {
        source.answerInTurn(
                body(200, Resources.text("arxiv/announced.xml")), body(200, Resources.text("arxiv/weekend-rss.xml")));
        assertThat(feed.list(DAY.plusDays(1)).arrivals()).isEmpty();
        assertThat(feed.list(DAY.plusDays(2)).arrivals()).isEmpty();
    }

    @Test
    void findsPapersByIdAndLeavesOutTheUnknown() throws FeedException {
        source.answerInTurn(body(200, Resources.text("arxiv/found.xml")));
        Batch found = feed.find(List.of(
                new PaperId("2104.00301"),
                new PaperId("quant-ph/0201002"),
                new PaperId("0808.05394"),
                new PaperId("MED-10")));
        assertThat(source.requests().get(0).uri())
                .hasToString("/api/query?id_list=2104.00301,quant-ph/0201002,0808.05394&max_results=3");
        assertThat(found.arrivals()).hasSize(2).extracting(Arrival::listedOn).containsOnly(Optional.empty());
        Paper zero = found.arrivals().get(0).paper();
        assertThat(zero.title()).isEqualTo("0");
        assertThat(zero.abstractText()).isEqualTo("Nothing, and what follows from it.");
        assertThat(zero.authors()).containsExactly("Nils Null", "Zora Zero");
        assertThat(zero.categories()).containsExactly("cs.CR", "cs.AI");
        assertThat(zero.comment())
                .contains("12 pages; accepted at KITES 2021; J. Kites 3 (2021) 1-12; doi:10.1000/kites.0");
        assertThat(zero.publishedAt()).contains(Instant.parse("2021-04-20T16:07:14Z"));
        assertThat(found.arrivals().get(1).paper().withdrawn()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        // a day's feed has what came in until 14:00 Eastern the day before; Eastern is 4 hours behind GMT in summer
        "2026-08-20, 202608181800, 202608191759",
        // Monday's: Thursday to Friday
        "2026-08-24, 202608201800, 202608211759",
        // Tuesday's: Friday to Monday
        "2026-08-25, 202608211800, 202608241759",
        // nothing was announced on Thanksgiving evening; 5 hours in winter
        "2026-11-30, 202611251900, 202611271859",
        "2026-11-26, 202611241900, 202611251859"
    })
    void asksForWhatWasAnnouncedOnADayGoneByByTheTimeOfSubmission(LocalDate day, String from, String to)
            throws FeedException {
        source.answerInTurn(body(200, Resources.text("arxiv/found.xml")));
        List<Arrival> arrivals = feed.past(day).arrivals();
        assertThat(source.requests())
                .singleElement()
                .extracting(request -> request.uri().toString())
                .isEqualTo("/api/query?search_query=%28cat:cs.CL+OR+cat:cs.AI%29+AND+submittedDate:%5B" + from + "+TO+"
                        + to + "%5D&sortBy=submittedDate&sortOrder=ascending&start=0&max_results=500");
        assertThat(arrivals).hasSize(2).extracting(Arrival::listedOn).containsOnly(Optional.of(day));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-08-22", "2026-11-27"})
    void doesNotAskForDaysGoneByWithoutAnAnnouncement(LocalDate weekendOrHoliday) throws FeedException {
        assertThat(feed.past(weekendOrHoliday).arrivals()).isEmpty();
        assertThat(source.requests()).isEmpty();
    }

    @Test
    void turnsThePagesOfADayGoneBy() throws FeedException {
        String entry = "<entry><id>http://arxiv.org/abs/2608.%05dv1</id><title>T</title><summary>S</summary></entry>";
        String full = IntStream.range(0, 500).mapToObj(entry::formatted).collect(Collectors.joining());
        String atom = "<feed xmlns=\"http://www.w3.org/2005/Atom\">%s</feed>";
        source.answerInTurn(body(200, atom.formatted(full)), body(200, atom.formatted(entry.formatted(501))));
        assertThat(feed.past(DAY).arrivals()).hasSize(501);
        assertThat(source.requests())
                .extracting(request -> request.uri().getQuery().replaceFirst(".*&start=", ""))
                .containsExactly("0&max_results=500", "500&max_results=500");
    }

    @Test
    void doesNotAskForIdsThatAreNotItsOwn() throws FeedException {
        assertThat(feed.find(new PaperId("MED-10"))).isEmpty();
        assertThat(source.requests()).isEmpty();
    }

    @Test
    void anUnknownIdIsNoFailure() throws FeedException {
        source.answerInTurn(body(200, EMPTY));
        assertThat(feed.find(new PaperId("0000.0000"))).isEmpty();
        assertThat(feed.health().isWell()).isTrue();
    }

    @Test
    void asksForManyIdsInPortionsThreeSecondsApart() throws FeedException {
        source.answerInTurn(body(200, EMPTY));
        feed.find(IntStream.range(0, 250)
                .mapToObj(i -> new PaperId("2608.%05d".formatted(i)))
                .toList());
        feed.list(DAY);
        assertThat(source.requests())
                .extracting(request -> Duration.between(source.requests().get(0).at(), request.at())
                        .toSeconds())
                .containsExactly(0L, 3L, 6L, 9L);
    }

    @Test
    void failsReadably() {
        source.answerInTurn(
                body(400, Resources.text("arxiv/refused.xml")),
                body(200, Resources.text("arxiv/refused.xml")),
                body(400, "<html>no</html>"),
                body(200, "Rate exceeded."),
                body(200, "<feed><entry><id>http://arxiv.org/abs/26"),
                body(200, "<html/>"));
        PaperId id = new PaperId("2608.00001");
        assertThatThrownBy(() -> feed.find(id))
                .hasMessage("A source: it refused the request: incorrect id format for abc");
        assertThatThrownBy(() -> feed.find(id))
                .hasMessage("A source: it refused the request: incorrect id format for abc");
        assertThatThrownBy(() -> feed.find(id)).hasMessage("A source: it answered 400: <html>no</html>");
        assertThatThrownBy(() -> feed.find(id)).hasMessage("A source: its answer is no whole XML");
        assertThatThrownBy(() -> feed.find(id)).hasMessage("A source: its answer is no whole XML");
        assertThatThrownBy(() -> feed.find(id)).hasMessage("A source: its answer is no feed");
        assertThat(feed.health().isWell()).isFalse();
    }

    @Test
    void recoversFromALostConnection() throws FeedException {
        source.answerInTurn(breakingOff("<feed>"), body(200, EMPTY));
        assertThat(feed.list(DAY).arrivals()).isEmpty();
    }

    @Test
    void takesCategoriesOnly() throws FeedException {
        assertThatThrownBy(() -> feed(List.of("cs.CL/../../x")))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("write one like cs.CL");
        assertThat(feed(List.of()).list(DAY).arrivals()).isEmpty();
        assertThat(source.requests()).isEmpty();
    }

    private ArxivFeed feed(List<String> categories) {
        ArxivAddresses addresses = new ArxivAddresses(source.base().resolve("/api/"), source.base());
        return new ArxivFeed(addresses, categories, asking.http(), asking.watch(), clock);
    }
}
