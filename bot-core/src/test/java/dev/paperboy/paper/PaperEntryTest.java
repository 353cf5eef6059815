package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Button;
import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.chat.CommandCall;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PaperEntryTest {
    private static final Paper BARE = Paper.of(PaperId.of("2405.15738"), "Wide nets", "");

    @Test
    void linksTheTitleToTheAbstract() {
        assertThat(PaperEntry.of(BARE).block().text().spans())
                .containsExactly(new Span.Link("Wide nets", URI.create("https://arxiv.org/abs/2405.15738")));
    }

    @Test
    void writesTheTitleBoldWhereThereIsNoPage() {
        Paper paper = Paper.of(PaperId.of("P19-1001"), "Wide nets", "");
        assertThat(PaperEntry.of(paper).block().text().spans()).containsExactly(new Span.Strong("Wide nets"));
    }

    @Test
    void addsRankFactsReasonAndButtons() {
        Button similar = new Button("Similar", CommandCall.of("similar").with("paper", BARE.id()));
        Paper paper = known(new Popularity(1042, 1, 0), false, "Ann Bo", "Cy Dee");
        var block = PaperEntry.of(paper)
                .ranked(3)
                .saying(RichText.plain("new today"))
                .offering(List.of(similar))
                .block();
        assertThat(block.text().spans())
                .containsExactly(
                        new Span.Plain("3. "),
                        new Span.Link("Wide nets", URI.create("https://arxiv.org/abs/2405.15738")),
                        new Span.Plain("\n"),
                        new Span.Plain("Ann Bo and Cy Dee · 24 May 2024 · 1,042 votes · 1 comment"),
                        new Span.Plain("\n"),
                        new Span.Plain("new today"));
        assertThat(block.buttons()).containsExactly(similar);
    }

    @Test
    void marksTheWordsThatMatched() {
        var hit = new SearchResult.Hit(
                BARE.id(),
                new Score(1, List.of()),
                List.of(new SearchResult.Piece("Wide ", false), new SearchResult.Piece("nets", true)),
                List.of(new SearchResult.Piece("catch", true)));
        assertThat(PaperEntry.found(BARE, hit).block().text().spans())
                .contains(
                        new Span.Plain("Wide "),
                        new Span.Strong("nets"),
                        new Span.Link("2405.15738", URI.create("https://arxiv.org/abs/2405.15738")),
                        new Span.Strong("catch"));
    }

    @Test
    void shortensLongListsOfAuthors() {
        assertThat(PaperLine.authors(List.of())).isEmpty();
        assertThat(PaperLine.authors(List.of("A"))).isEqualTo("A");
        assertThat(PaperLine.authors(List.of("A", "B", "C"))).isEqualTo("A, B and C");
        assertThat(PaperLine.authors(List.of("A", "B", "C", "D"))).isEqualTo("A, B and 2 others");
    }

    @Test
    void saysWhenAuthorsTookThePaperBack() {
        Paper paper = known(Popularity.NONE, true, "Ann Bo");
        assertThat(PaperLine.facts(paper)).isEqualTo(RichText.plain("Ann Bo · 24 May 2024 · withdrawn by its authors"));
    }

    private static Paper known(Popularity popularity, boolean withdrawn, String... authors) {
        return new Paper(
                BARE.id(),
                BARE.title(),
                "",
                List.of(authors),
                Optional.of(Instant.parse("2024-05-24T23:59:00Z")),
                List.of(),
                List.of(),
                Optional.empty(),
                BARE.links(),
                popularity,
                Optional.empty(),
                withdrawn);
    }
}
