package dev.paperboy.app.wiring;

import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.app.delivery.DeliveryWords;
import dev.paperboy.app.delivery.Shown;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.Store;
import dev.paperboy.subscription.Subscription;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What the doctor says of deliveries: the last, the next, and those that somebody should look at. */
final class DeliveryCheck {
    /** No schedule leaves out more than a week. */
    private static final Duration AHEAD = Duration.ofDays(14);

    private DeliveryCheck() {}

    static Finding of(Store store, Instant now) {
        AnnouncementStore announcements = store.announcements();
        Map<State, Long> counts = announcements.counts();
        String detail = last(announcements) + ", " + next(store, now);
        long flagged = sum(counts, Shown.FLAGGED);
        if (flagged > 0) {
            return Finding.ailing(
                    "deliveries",
                    flagged + " may have been posted, " + detail,
                    "paperboy deliveries --flagged, and paperboy post-again for those that were not");
        }
        long failed = sum(counts, Shown.FAILED);
        if (failed > 0) {
            return Finding.ailing(
                    "deliveries", failed + " were not posted, " + detail, "paperboy deliveries --failed says why");
        }
        return Finding.well("deliveries", detail);
    }

    private static String last(AnnouncementStore announcements) {
        Optional<Delivery> waiting =
                announcements.in(Shown.WAITING.states(), 1).stream().findFirst();
        if (waiting.isPresent()) {
            Delivery one = waiting.get();
            String why =
                    one.status().reason().map(reason -> " (" + reason + ")").orElse("");
            return "under way: " + DeliveryWords.of(one.state()) + why;
        }
        return announcements.in(EnumSet.of(State.SENT), 1).stream()
                .findFirst()
                .map(sent -> "last post " + sent.status().since())
                .orElse("nothing posted yet");
    }

    private static String next(Store store, Instant now) {
        List<Subscription> next = store.subscriptions().due(now.plus(AHEAD), 1);
        return next.isEmpty()
                ? "no subscription is waiting"
                : "next due " + next.get(0).next().at();
    }

    private static long sum(Map<State, Long> counts, Shown shown) {
        return shown.states().stream()
                .mapToLong(state -> counts.getOrDefault(state, 0L))
                .sum();
    }
}
