package dev.paperboy.data.feed.arxiv;

import static dev.paperboy.data.feed.LoopbackSource.body;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.LoopbackSource;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.data.feed.Resources;
import dev.paperboy.data.feed.arxiv.ArxivFeed.ArxivAddresses;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed.Batch;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On answers as arXiv gave them. */
class ArxivRecordingsTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-05-12T08:00:00Z"));
    private final LoopbackSource source = new LoopbackSource(clock);
    private final Asking asking = Asking.within(clock, Duration.ZERO, Duration.ofSeconds(20));
    private final ArxivFeed feed = new ArxivFeed(
            new ArxivAddresses(source.base(), source.base()), List.of("cs.AI"), asking.http(), asking.watch(), clock);

    @AfterEach
    void close() {
        source.close();
    }

    @ParameterizedTest
    @CsvSource({
        "single.xml, 1605.08386, Heat-bath random walks with Markov bases",
        "single-many-links.xml, 1707.08567, Proceedings of Workshop AEW10: Concepts in Information Theory and Communications",
        "id-list-one-bad.xml, 1707.08567, Proceedings of Workshop AEW10: Concepts in Information Theory and Communications",
        "old-style-id-versioned.xml, quant-ph/0201082, Quantum Computers and Quantum Computer Languages: "
                + "Quantum Assembly Language and Quantum C Language",
        "title-is-0-versioned.xml, 2104.12255, 0",
    })
    void findsThePaper(String recording, String id, String title) throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/arxiv-atom/" + recording)));
        Paper paper = feed.find(new PaperId(id)).orElseThrow().paper();
        assertThat(paper.id().value()).isEqualTo(id);
        assertThat(paper.title()).isEqualTo(title);
        assertThat(paper.authors()).isNotEmpty();
        assertThat(paper.categories()).isNotEmpty();
        assertThat(paper.publishedAt()).isPresent();
    }

    @ParameterizedTest
    @CsvSource({"id-unknown-empty-200.xml", "id-bad-only.xml"})
    void knowsWhenThereIsNone(String recording) throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/arxiv-atom/" + recording)));
        assertThat(feed.find(new PaperId("0808.05394"))).isEmpty();
    }

    @Test
    void saysWhyARequestWasRefused() {
        source.answerInTurn(body(400, Resources.sharedText("payloads/arxiv-atom/id-malformed-error-400.xml")));
        assertThatThrownBy(() -> feed.find(new PaperId("2104.12255")))
                .hasMessage("A source: it refused the request: incorrect id format for abc");
    }

    @ParameterizedTest
    @CsvSource({"search-10.xml, 10", "search-page2-10.xml, 10"})
    void readsEveryEntryOfAPage(String recording, int entries) throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/arxiv-atom/" + recording)));
        Batch batch = feed.find(List.of(new PaperId("2104.12255")));
        assertThat(batch.arrivals()).hasSize(entries);
        assertThat(batch.refused()).isEmpty();
    }

    @Test
    void readsAnAnnouncementFeed() throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/arxiv-announce-feed-atom-cs.AI.xml")));
        Batch batch = feed.list(LocalDate.of(2025, 8, 20));
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.arrivals()).isNotEmpty().allSatisfy(arrival -> {
            assertThat(arrival.paper().abstractText()).isNotEmpty().doesNotContain("Announce Type");
            assertThat(arrival.paper().authors()).isNotEmpty();
            assertThat(arrival.paper().categories()).contains("cs.AI");
        });
        assertThat(batch.arrivals().get(0).paper().authors())
                .containsExactly("Chunhua Liu", "Kabir Manandhar Shrestha", "Sukai Huang");
    }

    @Test
    void saysThatATruncatedFeedIsNotWhole() {
        source.answerInTurn(body(200, Resources.sharedText("payloads/arxiv-rss2-cs.AI-truncated.xml.txt")));
        assertThatThrownBy(() -> feed.list(LocalDate.of(2025, 9, 18)))
                .hasMessage("A source: its answer is no whole XML");
    }
}
