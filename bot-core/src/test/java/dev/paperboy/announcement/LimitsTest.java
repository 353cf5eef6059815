package dev.paperboy.announcement;

import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.subscription.SubscriptionId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LimitsTest {
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");
    private final Exception cause = new Exception("a test's");
    private final Limits limits = new Limits(Map.of("fake", new Allowance(10, 3)), clock);

    @Test
    void letsOnePostASecondIntoAChannel() {
        assertThat(limits.take(owed(PAPERS), 0)).isTrue();
        assertThat(limits.take(owed(PAPERS), 0)).isFalse();
        assertThat(limits.take(owed(ROBOTS), 0)).isTrue();
        clock.advance(Duration.ofMillis(999));
        assertThat(limits.take(owed(ROBOTS), 0)).isFalse();
        clock.advance(Duration.ofMillis(1));
        assertThat(limits.take(owed(ROBOTS), 0)).isTrue();
    }

    @Test
    void givesBackWhatWasNotPosted() {
        assertThat(limits.take(owed(PAPERS), 0)).isTrue();
        limits.giveBack(owed(PAPERS));
        assertThat(limits.take(owed(PAPERS), 0)).isTrue();
    }

    @Test
    void postsToAWorkspaceAsFastAsItsPlatformTakesAndNoFaster() {
        assertThat(posts(new Limits(Map.of(), clock), Duration.ofMinutes(1))).isBetween(195, 215);
    }

    @Test
    void waitsAsLongAsItIsAskedToAndThenGoesOnHalfAsFastAndRecovers() {
        Limits free = new Limits(Map.of(), clock);
        posts(free, Duration.ofMinutes(1));
        free.failed(owed(PAPERS), new DeliveryException.Busy("429", Duration.ofSeconds(30), cause));
        assertThat(posts(free, Duration.ofSeconds(30))).isZero();
        assertThat(posts(free, Duration.ofMinutes(1))).isBetween(95, 125);
        clock.advance(Duration.ofMinutes(20));
        posts(free, Duration.ofSeconds(5));
        assertThat(posts(free, Duration.ofMinutes(1))).isBetween(200, 300);
    }

    @Test
    void lettingOneChannelWaitMakesNoOtherWait() {
        Limits free = new Limits(Map.of(), clock);
        Duration wait = Duration.ofSeconds(30);
        free.failed(owed(PAPERS), new DeliveryException.Busy("429", wait, DeliveryException.Busy.Reach.ADDRESS, cause));
        assertThat(posts(free, wait.minusSeconds(1))).isGreaterThan(95);
        assertThat(free.take(owed(PAPERS), 0)).isFalse();
        clock.advance(Duration.ofSeconds(1));
        assertThat(free.take(owed(PAPERS), 0)).isTrue();
    }

    @Test
    void neverStopsForGoodHoweverOftenItIsAskedToWait() {
        Limits free = new Limits(Map.of(), clock);
        for (int i = 0; i < 100; i++) {
            free.failed(owed(PAPERS), new DeliveryException.Busy("429", Duration.ZERO, cause));
        }
        posts(free, Duration.ofSeconds(5));
        assertThat(posts(free, Duration.ofMinutes(1))).isBetween(5, 8);
    }

    @Test
    void keepsToWhatThePlatformAllowsAllOfUs() {
        int posted = 0;
        for (int i = 0; i < 100; i++) {
            posted += limits.take(owed(channel("w" + i, "c")), 0) ? 1 : 0;
        }
        assertThat(posted).isEqualTo(10);
        clock.advance(Duration.ofSeconds(1));
        assertThat(limits.take(owed(channel("x", "c")), 3)).isFalse();
        assertThat(limits.take(owed(channel("x", "c")), 2)).isTrue();
    }

    @Test
    void leavesAPlatformAloneThatRefusesAThousandTimesInTenMinutes() {
        Limits free = new Limits(Map.of(), clock);
        for (int i = 0; i < 999; i++) {
            free.failed(owed(channel("w" + i, "c")), new DeliveryException.Gone("403", cause));
        }
        assertThat(free.take(owed(PAPERS), 0)).isTrue();
        free.failed(owed(PAPERS), new DeliveryException.Gone("403", cause));
        clock.advance(Duration.ofMinutes(9));
        assertThat(free.take(owed(ROBOTS), 0)).isFalse();
        assertThat(free.take(owed(new Address.Channel(new Workspace("other", "w"), "c")), 0))
                .isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(free.take(owed(ROBOTS), 0)).isTrue();
    }

    @Test
    void leavesAPlatformAloneThatTakesNoTokenOfOurs() {
        Limits free = new Limits(Map.of(), clock);
        DeliveryException refused = new DeliveryException.Uninstalled("401", cause);
        free.failed(owed(channel("a", "c")), refused);
        free.failed(owed(channel("b", "c")), refused);
        free.succeeded(LAB);
        free.failed(owed(channel("c", "c")), refused);
        free.failed(owed(channel("d", "c")), refused);
        assertThat(free.take(owed(PAPERS), 0)).isTrue();
        free.failed(owed(channel("e", "c")), refused);
        assertThat(free.take(owed(ROBOTS), 0)).isFalse();
        clock.advance(Duration.ofMinutes(10));
        assertThat(free.take(owed(ROBOTS), 0)).isTrue();
    }

    @Test
    void losesNothingWhenItsClockGoesBack() {
        Limits free = new Limits(Map.of(), clock);
        posts(free, Duration.ofSeconds(3));
        clock.advance(Duration.ofDays(-1));
        assertThat(posts(free, Duration.ofMinutes(1))).isPositive();
    }

    /** How many get out in that time, to ever other channels, when asked ten times a second. */
    private int posts(Limits asked, Duration time) {
        Instant end = clock.instant().plus(time);
        int posts = 0;
        while (clock.instant().isBefore(end)) {
            posts += asked.take(owed(channel(LAB.id(), "c" + posts)), 0) ? 1 : 0;
            clock.advance(Duration.ofMillis(100));
        }
        return posts;
    }

    private static Address.Channel channel(String workspace, String channel) {
        return new Address.Channel(new Workspace("fake", workspace), channel);
    }

    private Owed owed(Address.Channel channel) {
        Announcement announcement = new Announcement(new SubscriptionId("s"), LocalDate.of(2026, 11, 23), 0);
        return new Owed(announcement, channel.workspace(), channel, clock.instant());
    }
}
