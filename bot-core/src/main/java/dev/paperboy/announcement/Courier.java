package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.card.Card;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Messenger;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Posts one delivery, or looks one up, and records how it went. No transaction is open meanwhile; a result that comes after the
 * lease was lost changes nothing.
 */
final class Courier {
    private static final Logger LOG = LoggerFactory.getLogger(Courier.class);
    /** No platform is waited for any longer. */
    private static final Duration LONGEST_POST = Duration.ofSeconds(30);

    private final Map<String, Messenger> messengers;
    private final Steps steps;
    private final DeliveryWatcher watcher;
    private final Outcomes outcomes;
    private final Undeliverable undeliverable;
    private final Limits limits;
    private final Clock clock;

    Courier(
            Map<String, Messenger> messengers,
            Steps steps,
            DeliveryWatcher watcher,
            Outcomes outcomes,
            Undeliverable undeliverable,
            Limits limits,
            Clock clock) {
        this.messengers = messengers;
        this.steps = steps;
        this.watcher = watcher;
        this.outcomes = outcomes;
        this.undeliverable = undeliverable;
        this.limits = limits;
        this.clock = clock;
    }

    /** Posts what is SENDING; not, when the lease is nearly over, because then another may be looking for it. */
    void post(Claims.Turn turn) {
        Delivery sending = turn.sending();
        Instant start = clock.instant();
        if (start.isAfter(sending.attempts().wake().minus(LONGEST_POST))) {
            record(sending, sending.postponed("its turn came too late", start, start));
            return;
        }
        try {
            Card card = CardReading.of(sending.contents().orElseThrow().card());
            MessageRef message = messenger(sending).post(sending.owed().address(), card, sending.key());
            limits.succeeded(sending.owed().workspace());
            record(sending, sending.sent(message, clock.instant()));
            if (turn.trial()) {
                undeliverable.works(sending);
            }
        } catch (DeliveryException failure) {
            failed(sending, outcomes.failed(sending, failure, clock.instant()), failure);
        } catch (RuntimeException failure) {
            LOG.error("posting {} broke", sending.key().value(), failure);
            record(
                    sending,
                    outcomes.unclear(sending, "it broke: " + failure.getClass().getSimpleName(), clock.instant()));
        }
    }

    /** Looks up what is AMBIGUOUS. */
    void trace(Delivery ambiguous) {
        try {
            record(
                    ambiguous,
                    outcomes.traced(
                            ambiguous,
                            messenger(ambiguous)
                                    .trace(
                                            ambiguous.owed().address(),
                                            ambiguous.key(),
                                            ambiguous
                                                    .attempts()
                                                    .firstSending()
                                                    .orElse(ambiguous.owed().due())),
                            clock.instant()));
        } catch (DeliveryException failure) {
            failed(ambiguous, outcomes.untraced(ambiguous, failure, clock.instant()), failure);
        } catch (RuntimeException failure) {
            LOG.error("looking up {} broke", ambiguous.key().value(), failure);
            String reason = "it broke: " + failure.getClass().getSimpleName();
            record(ambiguous, outcomes.lookAgain(ambiguous, reason, Duration.ZERO, clock.instant()));
        }
    }

    private void failed(Delivery before, Delivery after, DeliveryException failure) {
        limits.failed(before.owed(), failure);
        if (failure instanceof DeliveryException.Busy) {
            watcher.slowedDown(before.owed().workspace());
        }
        LOG.info("{} is {}: {}", before.key().value(), after.state(), failure.getMessage());
        if (record(before, after)) {
            undeliverable.consider(before, failure);
        }
    }

    private boolean record(Delivery before, Delivery after) {
        boolean recorded = steps.take(new Step(before, after));
        if (!recorded) {
            LOG.warn(
                    "{} was taken over; what became of this attempt is looked up",
                    before.key().value());
        }
        return recorded;
    }

    private Messenger messenger(Delivery delivery) {
        String platform = delivery.owed().workspace().platform();
        return Optional.ofNullable(messengers.get(platform))
                .orElseThrow(() -> new IllegalStateException("not connected: " + platform));
    }
}
