package dev.paperboy.search;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.IndexInMemory;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.TopicsInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The commands of this package on papers in memory, asked as a person would. */
final class ReadingRoom {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final Instant NOW = DAY.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
    private static final Address.Person ADA = new Address.Person(new Workspace("test", "team"), "ada");

    private final PapersInMemory papers = new PapersInMemory();
    private final IndexInMemory index = new IndexInMemory();
    private final List<PaperId> votes = new ArrayList<>();
    private final List<PaperId> saved = new ArrayList<>();
    private final TopicsInMemory topics = new TopicsInMemory();
    private final Commands commands;

    ReadingRoom() {
        PaperButtons buttons = new PaperButtons(List.of(new PaperButtons.Labelled("Show", ShowCommand.NAME)));
        Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
        commands = new Commands(
                List.of(
                        new SearchCommand(index, papers, topics, buttons, clock, ZoneOffset.UTC),
                        new ShowCommand(papers::find, paper -> Optional.of("In one line."), topics, index, buttons),
                        new SimilarCommand(papers::find, index, papers, buttons),
                        new RecommendCommand(
                                List.of((workspace, limit) -> votes, (workspace, limit) -> saved),
                                index,
                                papers,
                                buttons)),
                new MemoryCallStore());
    }

    /** With so many papers of that title, numbered from 1; the first has the most votes. */
    ReadingRoom with(String title, int howMany) {
        for (int i = 1; i <= howMany; i++) {
            with("2608.%05d".formatted(i), title + " " + i, 100 - i);
        }
        return this;
    }

    /** With one paper. */
    ReadingRoom with(String id, String title, int upvotes) {
        Arrival arrival = Arrivals.listed(id, title, DAY, NOW, upvotes);
        papers.keep(List.of(arrival));
        index.add(arrival.paper());
        return this;
    }

    /** Where the team voted for the paper. */
    ReadingRoom voted(String id) {
        votes.add(PaperId.of(id));
        return this;
    }

    /** Where the team saved the paper. */
    ReadingRoom saved(String id) {
        saved.add(PaperId.of(id));
        return this;
    }

    /** Where the paper is about that. */
    ReadingRoom about(String id, String topic) {
        topics.about(id, topic).common(topic);
        return this;
    }

    Card ask(String typed) {
        return commands.answer(asked(typed)).card();
    }

    String text(String typed) {
        return PlainText.of(ask(typed));
    }

    /** The answer to pressing the first button of that label, as text. */
    String press(Card card, String label) {
        Button pressed = buttons(card)
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
        String encoded = commands.encode(pressed.call());
        return PlainText.of(commands.answer(new Invocation(commands.decode(encoded), ADA, ADA, false, Optional.empty()))
                .card());
    }

    /** The labels of all buttons, those of entries too. */
    static List<String> labels(Card card) {
        return buttons(card).map(Button::label).toList();
    }

    List<Suggestion> suggest(String command, String option, String typed) {
        return commands.suggest(asked(command), option, typed);
    }

    private Invocation asked(String typed) {
        return new Invocation(commands.read(typed), ADA, ADA, false, Optional.empty());
    }

    private static Stream<Button> buttons(Card card) {
        return card.blocks().stream().flatMap(block -> {
            if (block instanceof Block.Buttons buttons) {
                return buttons.buttons().stream();
            }
            return block instanceof Block.Entry entry ? entry.buttons().stream() : Stream.empty();
        });
    }
}
