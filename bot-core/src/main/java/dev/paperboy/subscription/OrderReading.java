package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.command.Invocation;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.zone.ZoneRulesProvider;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Reads the canonical arguments of {@code subscribe}, with the defaults for what was left out. */
final class OrderReading {
    private static final LocalTime NINE = LocalTime.of(9, 0);
    private static final int TOP = 5;

    private final ZoneId zone;

    OrderReading(ZoneId zone) {
        this.zone = zone;
    }

    Order order(Invocation invocation) {
        Address.Channel channel = Numbered.channel(invocation);
        Selection selection = new Selection(
                invocation.text("topic").orElse(""),
                several(invocation, "author"),
                several(invocation, "category"),
                invocation.number("votes", 0));
        return new Order(
                channel.workspace(),
                channel,
                selection,
                schedule(invocation),
                invocation.number("top", TOP),
                invocation.by());
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
