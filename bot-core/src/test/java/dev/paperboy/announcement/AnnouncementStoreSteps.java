package dev.paperboy.announcement;

import static dev.paperboy.announcement.AnnouncementStore.Step;
import static dev.paperboy.subscription.Orders.OTHER_LAB;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/** Takes deliveries through their steps in a store, and looks each time whether it kept what it was given. */
abstract class AnnouncementStoreSteps {
    static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    static final LocalDate FRIDAY = MONDAY.minusDays(3);
    static final SubscriptionId A = new SubscriptionId("a");
    static final SubscriptionId B = new SubscriptionId("b");
    static final PaperId ONE = new PaperId("2611.00001");
    static final PaperId TWO = new PaperId("2611.00002");
    static final Address.Channel ELSEWHERE = new Address.Channel(OTHER_LAB, "x");

    /** An empty store, the same one throughout a test. */
    protected abstract AnnouncementStore store();

    Delivery sending(Delivery ready) {
        return step(ready, ready.sending(NINE, NINE));
    }

    Delivery ready(Delivery planned) {
        return step(planned, planned.ready(contents("x", ONE), NINE));
    }

    Delivery plan(SubscriptionId id, LocalDate day, Address.Channel channel) {
        return plan(id, day, channel, NINE);
    }

    Delivery plan(SubscriptionId id, LocalDate day, Address.Channel channel, Instant wake) {
        Delivery planned = planned(id, day, channel);
        Delivery row = Delivery.planned(planned.owed(), planned.key(), wake, NINE);
        store().plan(List.of(row));
        return row;
    }

    Delivery step(Delivery before, Delivery after) {
        assertThat(store().swap(new Step(before, after))).isTrue();
        assertKept(after);
        return after;
    }

    void assertKept(Delivery row) {
        assertThat(store().find(row.owed().announcement())).contains(row);
    }

    static Delivery planned(SubscriptionId id, LocalDate day, Address.Channel channel) {
        Owed owed = new Owed(new Announcement(id, day, 0), channel.workspace(), channel, NINE);
        return Delivery.planned(owed, new DeliveryKey("key" + id), NINE, NINE.minusSeconds(600));
    }

    static Contents contents(String card, PaperId... papers) {
        return new Contents(card, List.of(papers), FRIDAY, Contents.Form.USUAL);
    }
}
