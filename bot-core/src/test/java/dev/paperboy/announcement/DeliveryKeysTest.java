package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class DeliveryKeysTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 11, 23);
    private final DeliveryKeys keys = new DeliveryKeys(Office.SECRET);

    @Test
    void areTheSameForTheSameAndDifferForAllElse() {
        Set<DeliveryKey> all = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            for (int day = 0; day < 5; day++) {
                Announcement announcement = new Announcement(new SubscriptionId("s" + i), MONDAY.plusDays(day), 0);
                all.add(keys.of(announcement, 0));
                all.add(keys.of(announcement, 1));
                all.add(keys.ofNote(announcement));
                assertThat(keys.of(announcement, 0)).isEqualTo(keys.of(announcement, 0));
            }
        }
        assertThat(all).hasSize(3_000).allSatisfy(key -> assertThat(key.value()).matches("[0-9A-Za-z]{22}"));
    }

    @Test
    void dependOnTheSecret() {
        Announcement announcement = new Announcement(new SubscriptionId("s"), MONDAY, 0);
        assertThat(new DeliveryKeys(new byte[16]).of(announcement, 0)).isNotEqualTo(keys.of(announcement, 0));
        assertThatThrownBy(() -> new DeliveryKeys(new byte[15])).isInstanceOf(IllegalArgumentException.class);
    }
}
