package dev.paperboy.announcement;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.command.Command;
import dev.paperboy.command.Invocation;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import dev.paperboy.subscription.EditionsInMemory;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.PauseCommand;
import dev.paperboy.subscription.PreviewCommand;
import dev.paperboy.subscription.ResumeCommand;
import dev.paperboy.subscription.Schedule;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.TwentyFourZones;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.zone.ZoneOffsetTransition;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

/** Random subscriptions, lists and days gone by; then somebody asks for a preview, and nothing new arrives until the post. */
final class Foresight {
    private static final Instant YEAR = Instant.parse("2027-01-01T00:00:00Z");
    private static final int DAYS = 365;
    private static final int DAY_MINUTES = 24 * 60;

    private final Random random;
    private final Whims whims;
    private final ZoneId zone;
    private final SettableClock clock;
    private final EditionsInMemory editions = new EditionsInMemory();
    private final Office office;
    private final Wall wall;
    private final Door door;
    private final AnnouncementRounds rounds;
    private LocalDate listed;

    /**
     * What was said, and what came of it.
     *
     * @param subscription the subscription as it was when its post was due
     * @param late whether the list it should have brought was not there, and was waited for
     */
    record Outcome(
            Card preview, Subscription subscription, Delivery delivery, Optional<Wall.Poster> post, boolean late) {
        /** Whether the preview leaves open what comes, because a post before it is on its way. */
        boolean isOpen() {
            return PlainText.of(preview).contains("On its way, due");
        }
    }

    Foresight(long seed) {
        random = new Random(seed);
        whims = new Whims(random);
        zone = ZoneId.of(whims.any(TwentyFourZones.NAMES));
        clock = new SettableClock(begin());
        office = new Office(clock, editions);
        wall = new Wall(clock);
        door = new Door(wall);
        listed = today().minusDays(10);
        publish();
        IntStream.rangeClosed(0, random.nextInt(3)).forEach(this::subscribe);
        rounds = office.open(door);
    }

    /** Any time of the year, every other time some days before the clocks of the zone change, if they do. */
    private Instant begin() {
        Instant any = YEAR.plus(Duration.ofMinutes(random.nextInt(DAYS * DAY_MINUTES)));
        Duration before = Duration.ofMinutes(random.nextInt(8 * DAY_MINUTES));
        return Optional.ofNullable(zone.getRules().nextTransition(any))
                .filter(change -> random.nextBoolean())
                .map(ZoneOffsetTransition::getInstant)
                .map(change -> change.minus(before))
                .orElse(any);
    }

    private void subscribe(int number) {
        Order order = whims.order(zone);
        Instant now = clock.instant();
        office.subscriptions.add(
                new SubscriptionId("s" + number), order, order.schedule().after(now), now);
    }

    /** Some runs pass, somebody asks, and the run that they asked about comes. */
    Outcome live() {
        SubscriptionId asked = whims.any(office.subscriptions.of(Orders.PAPERS)).id();
        for (int runs = random.nextInt(4); runs > 0; runs--) {
            pass(asked);
        }
        door.held = random.nextInt(4) == 0;
        if (door.held) {
            pass(asked);
        }
        boolean paused = random.nextInt(4) == 0;
        if (paused) {
            answer(new PauseCommand(office.subscriptions, clock), asked);
        }
        clock.advance(Duration.between(clock.instant(), next(asked))
                .multipliedBy(door.held ? 0 : random.nextInt(100))
                .dividedBy(100));
        publish();
        rounds.tick();
        Card preview = answer(new PreviewCommand(office.subscriptions, editions, office.announcements, clock), asked);
        if (paused) {
            answer(new ResumeCommand(office.subscriptions, clock), asked);
        }
        door.held = false;
        clock.advance(Door.WAIT);
        rounds.tick();
        return arrive(asked, preview);
    }

    /** A run comes, sometimes with a process that was down at its time. */
    private void pass(SubscriptionId asked) {
        clock.set(next(asked).plus(Duration.ofMinutes(random.nextInt(4) == 0 ? random.nextInt(600) : 0)));
        publish();
        rounds.tick();
        clock.advance(Lateness.PROMPT);
        rounds.tick();
    }

    private Outcome arrive(SubscriptionId asked, Card preview) {
        Subscription subscription = office.subscriptions.find(asked).orElseThrow();
        clock.set(subscription.next().at().minusSeconds(1));
        rounds.tick();
        clock.set(subscription.next().at());
        boolean late = new Servings(editions, office.announcements)
                .isListLate(subscription.next().day());
        rounds.tick();
        for (int others = office.subscriptions.of(Orders.PAPERS).size() - 1; others > 0; others--) {
            clock.advance(Duration.ofSeconds(1));
            rounds.goOn();
        }
        for (Duration waited = Duration.ZERO; waited.compareTo(Lateness.PROMPT) < 0; waited = waited.plusMinutes(1)) {
            clock.advance(Duration.ofMinutes(1));
            rounds.tick();
        }
        Delivery delivery = office.announcements
                .find(new Announcement(asked, subscription.next().day(), 0))
                .orElseThrow();
        return new Outcome(preview, subscription, delivery, post(delivery), late);
    }

    private Optional<Wall.Poster> post(Delivery delivery) {
        return wall.posters.stream()
                .filter(poster -> poster.key().equals(delivery.key()))
                .findFirst();
    }

    private Card answer(Command command, SubscriptionId asked) {
        int number = office.subscriptions.find(asked).orElseThrow().number();
        CommandCall call = CommandCall.of(command.spec().name()).with("number", number);
        return command.run(new Invocation(call, Orders.ANN, Orders.PAPERS, true, Optional.empty()));
    }

    private Instant next(SubscriptionId asked) {
        return office.subscriptions.find(asked).orElseThrow().next().at();
    }

    /** The lists of the days gone by: of most weekdays, and now and then of a weekend. */
    private void publish() {
        for (; listed.isBefore(today()); listed = listed.plusDays(1)) {
            boolean weekday = Schedule.WEEKDAYS.contains(listed.getDayOfWeek());
            if (random.nextInt(10) < (weekday ? 8 : 1)) {
                editions.list(listed, whims.list());
            }
        }
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }

    /** The way to the wall, which can be held up. */
    private static final class Door implements Messenger {
        private static final Duration WAIT = Duration.ofMinutes(1);
        private final Messenger behind;
        private boolean held;

        Door(Messenger behind) {
            this.behind = behind;
        }

        @Override
        public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
            if (held) {
                throw new DeliveryException.Busy("429", WAIT, new Exception("429"));
            }
            return behind.post(to, card, key);
        }

        @Override
        public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
            return behind.trace(to, key, since);
        }
    }
}
