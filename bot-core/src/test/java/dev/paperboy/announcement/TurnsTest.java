package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TurnsTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final int A_SECOND = 2_000;
    private static final int CROWD = Turns.MOST + 2 * A_SECOND;
    private static final int READS = 20;

    private final AnnouncementsInMemory announcements = new AnnouncementsInMemory();
    private final SettableClock clock = new SettableClock(NINE);
    private final Limits limits = new Limits(Map.of("slow", new Allowance(A_SECOND, CROWD)), clock);
    private final Turns turns = new Turns(announcements, limits);
    private final Set<Announcement> served = new HashSet<>();

    @Test
    void aSlowPlatformFillsNoMemoryAndHidesNoOther() {
        ready("slow", "a", CROWD);
        ready("other", "z", 10);
        serve(READS);
        assertThat(served).hasSize(A_SECOND + 10);
        assertThat(turns.held()).isEqualTo(Turns.MOST);
    }

    @Test
    void whatDidNotFitIsReadWhenThereIsRoom() {
        ready("slow", "a", CROWD);
        for (int second = 0; second < CROWD / A_SECOND; second++) {
            serve(READS);
            clock.advance(Duration.ofSeconds(1));
        }
        assertThat(served).hasSize(CROWD);
        serve(READS);
        assertThat(turns.isAnyoneWaiting()).isFalse();
    }

    private void serve(int times) {
        for (int i = 0; i < times; i++) {
            for (Delivery one : turns.next(Set.of(), CROWD, NINE)) {
                if (announcements.swap(new AnnouncementStore.Step(one, one.sending(NINE.plusSeconds(60), NINE)))) {
                    served.add(one.owed().announcement());
                } else {
                    limits.giveBack(one.owed());
                }
            }
        }
    }

    private void ready(String platform, String name, int howMany) {
        announcements.plan(IntStream.range(0, howMany)
                .mapToObj(i -> ready(new Workspace(platform, "w" + i), name + i))
                .toList());
    }

    private static Delivery ready(Workspace workspace, String name) {
        Announcement announcement = new Announcement(new SubscriptionId(name), LocalDate.of(2026, 11, 23), 0);
        Owed owed = new Owed(announcement, workspace, new Address.Channel(workspace, "c"), NINE);
        return Delivery.planned(owed, new DeliveryKey("k" + name), NINE, NINE)
                .ready(new Contents("x", List.of(), LocalDate.of(2026, 11, 20), Contents.Form.USUAL), NINE);
    }
}
