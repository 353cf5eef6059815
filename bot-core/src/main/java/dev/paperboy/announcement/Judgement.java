package dev.paperboy.announcement;

import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Trials;
import java.time.Instant;
import java.util.Optional;

/** Decides whether a delivery is still to be posted. Pure. */
final class Judgement {
    /** Attempts that may have harmed; more than these are no accident. */
    static final int MOST_ATTEMPTS = 8;

    private Judgement() {}

    /** How it has ended, if it has: nobody wants it any more, nothing can be posted there, it is too late, or it is poison. */
    static Optional<Delivery> ended(Delivery delivery, Optional<Subscription> subscription, Instant now) {
        if (subscription.isEmpty()) {
            return Optional.of(delivery.ended(State.CANCELLED, "the subscription was removed", now));
        }
        Standing standing = subscription.get().standing();
        if (standing.state() == Standing.State.PAUSED) {
            return Optional.of(delivery.ended(State.CANCELLED, "the subscription was paused", now));
        }
        if (standing.state() == Standing.State.SUSPENDED
                && !Trials.isOn(delivery.owed().announcement().day(), subscription.get())) {
            return Optional.of(
                    delivery.ended(State.FAILED_CHANNEL, standing.reason().orElse("it is suspended"), now));
        }
        if (delivery.attempts().count() >= MOST_ATTEMPTS) {
            return Optional.of(delivery.ended(State.DEAD, "given up after " + MOST_ATTEMPTS + " attempts", now));
        }
        boolean asked = delivery.generation() > 0;
        Lateness late = Lateness.of(delivery.owed(), subscription.get().order().schedule(), now);
        return !asked && late == Lateness.OVER
                ? Optional.of(delivery.ended(State.EXPIRED, tooLate(delivery), now))
                : Optional.empty();
    }

    /** Whether it was composed in time, but has become late before anything was sent; then it is composed again and says so. */
    static boolean becameLate(Delivery ready, Subscription subscription, Instant now) {
        return ready.generation() == 0
                && ready.attempts().firstSending().isEmpty()
                && ready.contents()
                        .filter(it -> it.form() == Contents.Form.USUAL)
                        .isPresent()
                && Lateness.of(ready.owed(), subscription.order().schedule(), now) == Lateness.LATE;
    }

    private static String tooLate(Delivery delivery) {
        return "it was too late"
                + delivery.status()
                        .reason()
                        .map(last -> "; before that: " + last)
                        .orElse("");
    }
}
