package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Topics;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** What an order is typed with, and how it is read from the canonical arguments, with the defaults for what was left out. */
public final class OrderReading {
    /** The options of a command that takes an order. */
    public static final List<Option> OPTIONS = List.of(
            Option.rest("topic", "about what; -words are left out", new OptionType.Words(300)),
            Option.led("at", "at what time; 09:00 if you don't say", new OptionType.TimeOfDay()),
            Option.led("in", "in which time zone", new OptionType.Zone()),
            Option.led("on", "on which days; weekdays if you don't say", new OptionType.Days()),
            Option.led("top", "how many papers; 5 if you don't say", new OptionType.Number(1, Order.MOST)),
            Option.named("author", "by whom", new OptionType.Words(80)).asRepeatable(),
            Option.named("category", "in which arXiv category", new OptionType.Words(40))
                    .asRepeatable(),
            Option.named("votes", "with at least so many votes", new OptionType.Number(1, 10_000)));

    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int TOP = 5;

    private final ZoneId zone;

    /** @param zone used where neither the command nor the asker's platform names one */
    public OrderReading(ZoneId zone) {
        this.zone = zone;
    }

    /** Common topics while one is typed. */
    public static List<Suggestion> suggest(Topics topics, String option, String typed) {
        return option.equals("topic") ? Suggestion.of(topics.completing(typed, Topics.OFFERED)) : List.of();
    }

    /** The order for that address, which is kept in that workspace. */
    public Order order(Invocation invocation, Workspace workspace, Address address) {
        Selection selection = new Selection(
                invocation.text("topic").orElse(""),
                several(invocation, "author"),
                several(invocation, "category"),
                invocation.number("votes", 0));
        return new Order(
                workspace, address, selection, schedule(invocation), invocation.number("top", TOP), invocation.by());
    }

    private Schedule schedule(Invocation invocation) {
        ZoneId chosen = invocation
                .text("in")
                .map(ZoneId::of)
                .orElseGet(() -> invocation.zone().filter(OrderReading::isNamed).orElse(zone));
        return new Schedule(
                invocation.text("on").map(OrderReading::days).orElse(Schedule.WEEKDAYS),
                invocation.text("at").map(LocalTime::parse).orElse(NINE),
                chosen);
    }

    /** Whether it is a zone with rules, not an offset that ignores summer time. */
    private static boolean isNamed(ZoneId zone) {
        return ZoneRulesProvider.getAvailableZoneIds().contains(zone.getId());
    }

    private static List<String> several(Invocation invocation, String option) {
        return invocation.text(option).map(text -> List.of(text.split("\n"))).orElse(List.of());
    }

    private static Set<DayOfWeek> days(String canonical) {
        Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
        for (String name : canonical.split(",")) {
            Arrays.stream(DayOfWeek.values())
                    .filter(day -> day.name().toLowerCase(Locale.ROOT).startsWith(name))
                    .forEach(days::add);
        }
        return days;
    }
}
