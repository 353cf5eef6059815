package dev.paperboy.command;

import java.util.List;

/** Declarations like the real ones, with every form and every type of option. */
final class SampleSpecs {
    static final CommandSpec TRENDING = new CommandSpec(
            "trending",
            "shows what is read",
            List.of(
                    Option.bare("period", "how long", new OptionType.Choice(List.of("day", "week", "month"))),
                    Option.bare("date", "which one", new OptionType.Date()),
                    Option.rest("topic", "about what", new OptionType.Words(200)),
                    Option.PAGE),
            List.of("trending week", "trending 2026-08-21 robots"));

    static final CommandSpec SEARCH = new CommandSpec(
            "search",
            "finds papers",
            List.of(
                    Option.rest("query", "what to look for", new OptionType.Words(300))
                            .asRequired(),
                    Option.named("author", "by whom", new OptionType.Words(80)).asRepeatable(),
                    Option.named("category", "in which", new OptionType.Words(40))
                            .asRepeatable(),
                    Option.named("from", "since when", new OptionType.Date()),
                    Option.named(
                            "sort", "in which order", new OptionType.Choice(List.of("relevance", "newest", "votes"))),
                    Option.PAGE),
            List.of("search diffusion author:ho sort:newest"));

    static final CommandSpec SHOW = new CommandSpec(
            "show",
            "shows one paper",
            List.of(Option.rest("paper", "which one", new OptionType.PaperReference())
                    .asRequired()),
            List.of("show 2406.00105"));

    static final CommandSpec SUBSCRIBE = new CommandSpec(
            "subscribe",
            "posts papers here",
            Audience.CHANNEL,
            Permission.MANAGER,
            Place.CHANNEL,
            List.of(
                    Option.rest("topic", "about what", new OptionType.Words(300)),
                    Option.led("at", "when", new OptionType.TimeOfDay()),
                    Option.led("in", "in which time zone", new OptionType.Zone()),
                    Option.led("on", "on which days", new OptionType.Days()),
                    Option.led("top", "how many", new OptionType.Number(1, 20)),
                    Option.named("author", "by whom", new OptionType.Words(80)).asRepeatable()),
            List.of("subscribe robots at 09:00 in Europe/Berlin on weekdays top 5"));

    static final CommandSpec EMAIL = new CommandSpec(
            "email",
            "writes to somebody",
            List.of(
                    Option.bare("address", "to whom", new OptionType.EmailAddress()),
                    Option.bare("what", "or no more", new OptionType.Choice(List.of("stop"))),
                    Option.led("confirm", "the code", new OptionType.Number(10_000_000, 99_999_999)),
                    Option.rest("topic", "about what", new OptionType.Words(300))),
            List.of("email ann@example.org robots"));

    static final CommandSpec UNSUBSCRIBE = new CommandSpec(
            "unsubscribe",
            "stops one",
            List.of(Option.bare("number", "which one", new OptionType.Number(1, 99))
                    .asRequired()),
            List.of("unsubscribe 2"));

    static final CommandSpec RECAP = new CommandSpec(
            "recap",
            "says what was said",
            Audience.CHANNEL,
            Permission.EVERYONE,
            Place.THREAD,
            List.of(),
            List.of("recap"));

    static final CommandSpec HELP = new CommandSpec(
            "help", "helps", List.of(Option.rest("command", "which one", new OptionType.Words(40))), List.of("help"));

    static final List<CommandSpec> ALL = List.of(TRENDING, SEARCH, SHOW, SUBSCRIBE, EMAIL, UNSUBSCRIBE, RECAP, HELP);

    private SampleSpecs() {}
}
