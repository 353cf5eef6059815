package dev.paperboy.announcement;

import dev.paperboy.card.Card;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Trace;
import java.time.Duration;
import java.time.Instant;

/** What a failed post, or a look-up, makes of a delivery. Pure but for the jitter. */
final class Outcomes {
    /** A message may show up in a history later than it was sent: only after this wait "absent" counts. */
    static final Duration SETTLING = Duration.ofSeconds(20);
    /** Nobody who looks that long in vain will find it. */
    private static final Duration SEARCHED = Duration.ofHours(6);

    private static final Duration NO_WAIT = Duration.ZERO;

    private final Backoff backoff;

    Outcomes(Backoff backoff) {
        this.backoff = backoff;
    }

    /** After a post that failed. */
    Delivery failed(Delivery sending, DeliveryException failure, Instant now) {
        String reason = reason(failure);
        if (failure instanceof DeliveryException.Gone) {
            return sending.ended(State.FAILED_CHANNEL, reason, now);
        }
        if (failure instanceof DeliveryException.Uninstalled) {
            return sending.ended(State.FAILED_INSTALL, reason, now);
        }
        if (failure instanceof DeliveryException.Busy busy) {
            Duration wait = backoff.after(sending.attempts().fence(), busy.waitFor());
            return sending.postponed(reason, now.plus(wait), now);
        }
        if (failure instanceof DeliveryException.Refused) {
            return refused(sending, reason, now);
        }
        return sending.ambiguous(reason, SETTLING, now);
    }

    /** After a post that ended nobody knows how. */
    Delivery unclear(Delivery sending, String reason, Instant now) {
        return sending.ambiguous(reason, SETTLING, now);
    }

    /** After a look-up. */
    Delivery traced(Delivery ambiguous, Trace trace, Instant now) {
        if (trace instanceof Trace.Found found) {
            return ambiguous.sent(found.message(), now);
        }
        if (trace instanceof Trace.Unreadable unreadable) {
            return ambiguous.ended(State.FLAGGED, "it may have been posted, and " + unreadable.reason(), now);
        }
        return ambiguous.contents().filter(Contents::isKnown).isPresent()
                ? ambiguous.retried("it did not arrive", now, now)
                : ambiguous.toCompose(now, now);
    }

    /** After a look-up that failed: again later, or if there is no way to look any more, a person decides. */
    Delivery untraced(Delivery ambiguous, DeliveryException failure, Instant now) {
        if (failure instanceof DeliveryException.Busy busy) {
            return lookAgain(ambiguous, reason(failure), busy.waitFor(), now);
        }
        if (failure instanceof DeliveryException.Unknown) {
            return lookAgain(ambiguous, reason(failure), NO_WAIT, now);
        }
        return ambiguous.ended(State.FLAGGED, "it may have been posted, and then: " + reason(failure), now);
    }

    /** After a look-up that broke. */
    Delivery lookAgain(Delivery ambiguous, String reason, Duration asked, Instant now) {
        Delivery later =
                ambiguous.ambiguous(reason, backoff.after(ambiguous.attempts().fence(), asked), now);
        return now.isAfter(later.status().since().plus(SEARCHED))
                ? ambiguous.ended(State.FLAGGED, "it may have been posted, and can't be looked up: " + reason, now)
                : later;
    }

    private static Delivery refused(Delivery sending, String reason, Instant now) {
        Contents contents = sending.contents().orElseThrow();
        if (contents.form() == Contents.Form.PLAIN) {
            return sending.ended(State.DEAD, "the platform refused it in every form: " + reason, now);
        }
        Card plain = PlainCard.of(CardReading.of(contents.card()));
        Contents plainer =
                new Contents(CardWriting.of(plain), contents.papers(), contents.listDay(), Contents.Form.PLAIN);
        return sending.redrawn(plainer, reason, now);
    }

    private static String reason(DeliveryException failure) {
        String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
