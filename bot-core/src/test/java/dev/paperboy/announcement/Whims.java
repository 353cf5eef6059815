package dev.paperboy.announcement;

import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Selection;
import java.time.DayOfWeek;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Orders and lists that somebody could think of. */
final class Whims {
    private static final int DAY_MINUTES = 24 * 60;
    private static final int PAPERS = 40;
    private static final List<String> WORDS = List.of("mamba", "agents", "video", "robots");
    private static final List<String> TOPICS = List.of("", "", "mamba", "agents -video", "video robots");
    private static final List<String> TIMES = List.of("00:00", "01:30", "02:30", "09:00", "23:59");

    private final Random random;

    Whims(Random random) {
        this.random = random;
    }

    /** Papers for one channel, on some days, at some time there. */
    Order order(ZoneId zone) {
        Selection selection = new Selection(
                any(TOPICS),
                random.nextInt(5) == 0 ? List.of("Ann") : List.of(),
                random.nextInt(4) == 0 ? List.of("cs.CL") : List.of(),
                random.nextInt(3) == 0 ? random.nextInt(10) : 0);
        Schedule schedule = new Schedule(days(), time(), zone);
        return new Order(Orders.LAB, Orders.PAPERS, selection, schedule, 1 + random.nextInt(Order.MOST), Orders.ANN);
    }

    private Set<DayOfWeek> days() {
        EnumSet<DayOfWeek> days = EnumSet.of(any(List.of(DayOfWeek.values())));
        for (int more = random.nextInt(10); more > 0; more--) {
            days.add(any(List.of(DayOfWeek.values())));
        }
        return days;
    }

    private LocalTime time() {
        return random.nextBoolean()
                ? LocalTime.parse(any(TIMES))
                : LocalTime.MIN.plusMinutes(random.nextInt(DAY_MINUTES));
    }

    /** A list of a day, which may be empty. */
    Paper[] list() {
        return random.ints(random.nextInt(9), 0, PAPERS)
                .distinct()
                .mapToObj(this::paper)
                .toArray(Paper[]::new);
    }

    /** The same number is the same paper, whatever its votes have become. */
    private Paper paper(int number) {
        PaperId id = new PaperId("p-" + number);
        return new Paper(
                id,
                "Paper " + number + " of " + WORDS.get(number % 4) + " and " + WORDS.get(number % 3),
                "",
                number % 2 == 0 ? List.of("Ann", "Bob") : List.of("Bob"),
                Optional.empty(),
                number % 3 == 0 ? List.of("cs.CL") : List.of("cs.CV", "cs.LG"),
                List.of(),
                Optional.empty(),
                Links.of(id),
                new Popularity(random.nextInt(20), 0, 0),
                Optional.empty(),
                false);
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }
}
