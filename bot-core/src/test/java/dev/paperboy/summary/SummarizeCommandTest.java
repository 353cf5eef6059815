package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperIndex;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.SearchResult;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SummarizeCommandTest {
    private static final Paper FERRY = Paper.of(
            PaperId.of("2406.00105"),
            "FerryNet: Routing Tokens",
            "Routers of experts are hard to train. We propose a ferry for tokens that needs no loss of its own. Experiments show that"
                    + " it improves accuracy by two points.");
    private static final Paper BARGE = Paper.of(PaperId.of("2406.00106"), "Barges and tokens", "");
    private static final Address.Person ANN = new Address.Person(new Workspace("console", "w"), "ann");

    private final SummarizeCommand command =
            new SummarizeCommand(SummarizeCommandTest::find, new TitleIndex(), new Summarizer());

    @Test
    void summarizesThePaperOfAnIdOrALink() {
        for (String asked : List.of("2406.00105", "arXiv:2406.00105v2", "https://arxiv.org/pdf/2406.00105")) {
            Card card = run(CommandCall.of("summarize").with("paper", asked));
            assertThat(card.headline()).isEqualTo("Summary: FerryNet: Routing Tokens");
            assertThat(text(card)).contains("We propose a ferry for tokens").contains("Sentence 2 of 3");
        }
    }

    @Test
    void saysThatNoModelWasUsed() {
        assertThat(text(run(call("points")))).contains("Extracted from the abstract; no model was used.");
    }

    @Test
    void givesSectionsWithHeadings() {
        assertThat(run(call("full")).blocks())
                .filteredOn(Block.Heading.class::isInstance)
                .containsExactly(
                        new Block.Heading("Problem"), new Block.Heading("Method"), new Block.Heading("Results"));
    }

    @Test
    void offersTheOtherLevels() {
        assertThat(buttons(run(call("tldr"))))
                .extracting(Button::label)
                .containsExactly("Key points", "In sections", "Similar", "Show");
        assertThat(buttons(run(call("tldr"))))
                .extracting(Button::call)
                .contains(call("full"), CommandCall.of("similar").with("paper", FERRY.id()));
    }

    @Test
    void takesTheBestMatchOfWordsAndOffersTheNext() {
        Card card = run(CommandCall.of("summarize").with("paper", "tokens"));
        assertThat(card.headline()).isEqualTo("Summary: FerryNet: Routing Tokens");
        assertThat(text(card)).contains("best match").contains("Barges and tokens");
    }

    @Test
    void saysThatThereIsNoAbstract() {
        assertThat(text(run(CommandCall.of("summarize").with("paper", "2406.00106"))))
                .contains("without an abstract");
    }

    @Test
    void refusesWhatIsUnknown() {
        assertThatThrownBy(() -> run(CommandCall.of("summarize").with("paper", "2406.99999")))
                .isInstanceOf(CommandRefused.class)
                .hasMessageContaining("2406.99999");
        assertThatThrownBy(() -> run(CommandCall.of("summarize").with("paper", "zebra crossing")))
                .isInstanceOf(CommandRefused.class);
        assertThatThrownBy(() -> run(CommandCall.of("summarize").with("paper", "\u0007")))
                .isInstanceOf(CommandRefused.class);
    }

    @Test
    void suggestsTitles() {
        Invocation soFar = new Invocation(CommandCall.of("summarize"), ANN, ANN, false, Optional.empty());
        assertThat(command.suggest(soFar, "paper", "ferry"))
                .singleElement()
                .satisfies(suggestion -> assertThat(suggestion.value()).isEqualTo("2406.00105"));
        assertThat(command.suggest(soFar, "level", "t")).isEmpty();
    }

    private Card run(CommandCall call) {
        return command.run(new Invocation(call, ANN, ANN, false, Optional.empty()));
    }

    private static CommandCall call(String level) {
        return CommandCall.of("summarize").with("paper", FERRY.id()).with("level", level);
    }

    private static String text(Card card) {
        return card.blocks().toString();
    }

    private static List<Button> buttons(Card card) {
        return card.blocks().stream()
                .flatMap(block -> block instanceof Block.Buttons row ? row.buttons().stream() : Stream.empty())
                .toList();
    }

    private static Optional<Paper> find(PaperId id) {
        return Stream.of(FERRY, BARGE).filter(paper -> paper.id().equals(id)).findFirst();
    }

    /** Finds papers by a part of their titles. */
    private static final class TitleIndex implements PaperIndex {
        @Override
        public SearchResult search(PaperQuery query, int offset, int limit) {
            List<SearchResult.Hit> hits = titles(query.words(), limit).stream()
                    .map(title -> new SearchResult.Hit(title.paper(), new Score(1, List.of()), List.of(), List.of()))
                    .toList();
            return new SearchResult(hits, hits.size(), true, Optional.empty(), Optional.empty());
        }

        @Override
        public List<SearchResult.Hit> similar(PaperId paper, int limit) {
            return List.of();
        }

        @Override
        public Set<PaperId> matching(PaperQuery query, Collection<PaperId> among) {
            return Set.of();
        }

        @Override
        public List<Title> titles(String typed, int limit) {
            return Stream.of(FERRY, BARGE)
                    .filter(paper -> paper.title().toLowerCase(Locale.ROOT).contains(typed))
                    .map(paper -> new Title(paper.id(), paper.title()))
                    .toList();
        }
    }
}
