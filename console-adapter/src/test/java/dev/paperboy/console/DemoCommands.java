package dev.paperboy.console;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Reception;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The real dispatcher with a few commands that need no papers; remembers what was heard in threads. */
public final class DemoCommands {
    private static final int PAGE_SIZE = 3;
    private static final List<String> TITLES = List.of(
            "Wide Rivers: Long Context Without Long Attention",
            "A Lantern for Small Robots: Grasping in the Dark",
            "Counting Stars Twice: Measuring What Benchmarks Forget",
            "Paper Boats: Tiny Diffusion Models That Stay Afloat",
            "Listening Sideways: Speech Models for Crosstalk",
            "Maps of Maps: Retrieval Over a Million Tables",
            "The Patient Agent: Planning With Delayed Rewards",
            "Soft Keys: Sparse Memory for Language Models");

    /** Ids of what was heard, as thread id and message id. */
    public final List<String> heard = new CopyOnWriteArrayList<>();

    /** An inbox that answers with these commands. */
    public Inbox inbox() {
        Commands commands = new Commands(
                List.of(trending(), search(), subscribe(), secret(), show(), echo()), new MemoryCallStore());
        return new Reception(
                commands,
                remark -> heard.add(remark.thread().id() + " " + remark.messageId()),
                (message, by, emoji, added) -> {},
                (channel, reason) -> {});
    }

    private static Command trending() {
        return command(
                new CommandSpec(
                        "trending",
                        "shows the papers of a day, week or month, ranked",
                        List.of(
                                Option.bare(
                                        "period", "how long", new OptionType.Choice(List.of("day", "week", "month"))),
                                Option.bare("date", "which one", new OptionType.Date()),
                                Option.rest("topic", "only about this", new OptionType.Words(200)),
                                Option.PAGE),
                        List.of("trending", "trending week")),
                invocation -> edition(invocation, "Trending papers"));
    }

    private static Command search() {
        return command(
                new CommandSpec(
                        "search",
                        "finds papers by words, authors, categories and dates",
                        List.of(
                                Option.rest("query", "what to look for", new OptionType.Words(300))
                                        .asRequired(),
                                Option.named("author", "by whom", new OptionType.Words(80))
                                        .asRepeatable(),
                                Option.named(
                                        "sort",
                                        "in which order",
                                        new OptionType.Choice(List.of("relevance", "newest", "votes"))),
                                Option.PAGE),
                        List.of("search diffusion models", "search robots sort:newest")),
                invocation -> edition(
                        invocation, "Papers about " + invocation.text("query").orElseThrow()));
    }

    private static Command subscribe() {
        return command(
                new CommandSpec(
                        "subscribe",
                        "posts the day's papers in this channel",
                        Audience.CHANNEL,
                        Permission.MANAGER,
                        Place.CHANNEL,
                        List.of(
                                Option.rest("topic", "about what", new OptionType.Words(300)),
                                Option.led("at", "at what time", new OptionType.TimeOfDay()),
                                Option.led("in", "in which time zone", new OptionType.Zone())),
                        List.of("subscribe robots at 09:00 in Europe/Berlin")),
                invocation -> Card.saying("Subscribed."));
    }

    private static Command secret() {
        return command(
                new CommandSpec(
                        "subscriptions",
                        "lists this channel's subscriptions",
                        Audience.ASKER,
                        Permission.EVERYONE,
                        Place.ANYWHERE,
                        List.of(),
                        List.of("subscriptions")),
                invocation -> Card.saying("This channel has no subscription yet."));
    }

    private static Command show() {
        return command(
                new CommandSpec(
                        "show",
                        "shows one paper",
                        List.of(Option.rest("paper", "its number", new OptionType.Words(20))
                                .asRequired()),
                        List.of("show 1")),
                invocation -> paper(invocation.text("paper").orElseThrow()));
    }

    private static Command echo() {
        return command(
                new CommandSpec(
                        "echo",
                        "says the words",
                        List.of(Option.rest("words", "what to say", new OptionType.Words(2_000))),
                        List.of("echo hello")),
                invocation -> Card.saying(invocation.text("words").orElse("nothing")));
    }

    private static Card edition(Invocation invocation, String headline) {
        int first = (invocation.page() - 1) * PAGE_SIZE;
        if (first >= TITLES.size()) {
            throw CommandRefused.because(
                    "There is no such page.", invocation.call().command());
        }
        List<Block> blocks = new ArrayList<>(List.of(new Block.Heading(headline)));
        IntStream.range(first, Math.min(first + PAGE_SIZE, TITLES.size()))
                .mapToObj(DemoCommands::entry)
                .forEach(blocks::add);
        CommandCall call = invocation.call();
        blocks.add(new Block.Buttons(List.of(new Button("Next page", call.with("page", invocation.page() + 1)))));
        blocks.add(new Block.Footnote(RichText.plain("Page " + invocation.page() + " of 3 · made up for tests")));
        return new Card(headline, blocks);
    }

    private static Block entry(int index) {
        RichText text = RichText.plain((index + 1) + ". ")
                .andLink(TITLES.get(index), URI.create("https://example.org/papers/" + index))
                .andPlain("\nA. Author, B. Writer · 21 Aug · " + (90 - 9 * index) + " votes\n")
                .andPlain("It is about ")
                .andStrong("papers")
                .andPlain(" and what is written in them.");
        CommandCall show = CommandCall.of("show").with("paper", index + 1);
        return new Block.Entry(
                text, List.of(new Button("Show", show, Button.Emphasis.PRIMARY), new Button("Similar", show)));
    }

    private static Card paper(String number) {
        int index = Integer.parseInt(number) - 1;
        return new Card(
                TITLES.get(index),
                List.of(
                        new Block.Heading(TITLES.get(index)),
                        new Block.Fields(List.of(
                                new Block.Field("Authors", RichText.plain("A. Author, B. Writer")),
                                new Block.Field("Votes", RichText.plain("81")))),
                        new Block.Paragraph(RichText.plain("An abstract of one sentence."))));
    }

    private static Command command(CommandSpec spec, Function<Invocation, Card> answer) {
        return new Command() {
            @Override
            public CommandSpec spec() {
                return spec;
            }

            @Override
            public Card run(Invocation invocation) {
                return answer.apply(invocation);
            }

            @Override
            public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
                Stream<String> known = option.equals("author") ? Stream.of("Ho, Jonathan", "Author, A.") : Stream.of();
                return known.filter(value -> value.toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT)))
                        .map(value -> new Suggestion(value, value))
                        .toList();
            }
        };
    }

    /** The channel that is open at first. */
    public static Address.Channel papers() {
        return ConsoleAddresses.channel("papers");
    }
}
