package dev.paperboy.trending;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.CommandText;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.IndexInMemory;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.TopicsInMemory;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Both commands on papers in memory, asked as a person would; the clock stands still. */
final class Newsroom {
    private static final Address.Person ADA = new Address.Person(new Workspace("test", "team"), "ada");

    private final PapersInMemory papers = new PapersInMemory();
    private final IndexInMemory index = new IndexInMemory();
    private final TopicsInMemory topics = new TopicsInMemory();
    private final Commands commands;
    private Notice notice = Notice.NONE;

    private Newsroom(Instant now) {
        Clock clock = Clock.fixed(now, ZoneOffset.UTC);
        TrendingEditions editions = new TrendingEditions(papers, index, topics, clock);
        commands = new Commands(
                List.of(
                        new TrendingCommand(editions, topics, key -> notice.about(key), clock, ZoneOffset.UTC),
                        new WhyCommand(editions, papers, clock, ZoneOffset.UTC)),
                new MemoryCallStore());
    }

    static Newsroom at(String now) {
        return new Newsroom(Instant.parse(now));
    }

    /** With papers announced that day, which nobody has voted for. */
    Newsroom announcing(LocalDate day, int howMany) {
        for (int i = 0; i < howMany; i++) {
            papers.keep(List.of(Arrivals.announced(
                    String.format(Locale.ENGLISH, "%02d%02d.9%04d", day.getMonthValue(), day.getDayOfMonth(), i),
                    day)));
        }
        return this;
    }

    /** With a list of that day: so many papers, the first with the most votes, counted that noon. */
    Newsroom listing(LocalDate day, int howMany) {
        for (int i = 0; i < howMany; i++) {
            listing(
                    day,
                    String.format(Locale.ENGLISH, "%02d%02d.%05d", day.getMonthValue(), day.getDayOfMonth(), i),
                    "Paper " + i + " of " + day,
                    50 - i);
        }
        return this;
    }

    /** With one more paper on that day's list. */
    Newsroom listing(LocalDate day, String id, String title, int upvotes) {
        Instant noon = day.atTime(LocalTime.NOON).toInstant(ZoneOffset.UTC);
        Arrival arrival = Arrivals.listed(id, title, day, noon, upvotes);
        papers.keep(List.of(arrival));
        index.add(arrival.paper());
        return this;
    }

    /** Where the paper is about that, whatever its words. */
    Newsroom about(String id, String topic) {
        topics.about(id, topic).common(topic);
        return this;
    }

    List<Suggestion> suggest(String typed) {
        return commands.suggest(
                new Invocation(commands.read("trending"), ADA, ADA, false, Optional.empty()), "topic", typed);
    }

    Newsroom saying(Notice other) {
        notice = other;
        return this;
    }

    /** The answer to a command, typed by somebody in UTC. */
    Card ask(String typed) {
        return ask(typed, ZoneOffset.UTC);
    }

    /** The answer to a command, typed by somebody in that zone. */
    Card ask(String typed, ZoneId zone) {
        return commands.answer(new Invocation(commands.read(typed), ADA, ADA, false, Optional.of(zone)))
                .card();
    }

    /** The answer to a command as plain text. */
    String text(String typed) {
        return PlainText.of(ask(typed));
    }

    /** The answer to pressing the button of that label. */
    Card press(Card card, String label) {
        return commands.answer(new Invocation(
                        commands.decode(commands.encode(button(card, label).call())),
                        ADA,
                        ADA,
                        false,
                        Optional.empty()))
                .card();
    }

    /** What the card's buttons ask for, as typed. */
    String typed(Card card, String label) {
        return new CommandText(commands.specs()).write(button(card, label).call());
    }

    /** The labels of the buttons about the whole card. */
    static List<String> labels(Card card) {
        return buttons(card).stream().map(Button::label).toList();
    }

    private static Button button(Card card, String label) {
        return buttons(card).stream()
                .filter(button -> button.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no button " + label + " on " + card));
    }

    private static List<Button> buttons(Card card) {
        return card.blocks().stream()
                .filter(Block.Buttons.class::isInstance)
                .flatMap(block -> ((Block.Buttons) block).buttons().stream())
                .toList();
    }
}
