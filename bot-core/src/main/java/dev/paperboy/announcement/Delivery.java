package dev.paperboy.announcement;

import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * One announcement on its way. A value: each step gives a new one, which counts once {@link AnnouncementStore#swap} took it.
 *
 * @param owed what it delivers, to whom and from when; the same through all steps
 * @param generation 0, and one more each time a person wants it posted again
 * @param key what the platform knows it by; of the announcement and its generation
 * @param contents what is posted; from {@link State#READY} on
 */
public record Delivery(
        Owed owed, int generation, DeliveryKey key, Status status, Attempts attempts, Optional<Contents> contents) {

    private static final Duration OVERLOOKED = Duration.ofHours(1);

    /** Owed from now on; to be composed at {@code wake}. */
    public static Delivery planned(Owed owed, DeliveryKey key, Instant wake, Instant now) {
        return new Delivery(owed, 0, key, Status.of(State.PLANNED, now), Attempts.none(wake), Optional.empty());
    }

    /** Of a post that left, as the ledger says, without the store knowing it: to be looked up. */
    static Delivery recalled(Owed owed, SentLedger.Entry left, Instant now) {
        Contents seen = new Contents("", left.papers(), left.listDay(), Contents.Form.FORGOTTEN);
        Attempts one = new Attempts(left.fence() + 1, 1, Optional.of(left.at()), now.plus(Outcomes.SETTLING));
        Status doubt = Status.because(State.AMBIGUOUS, "the store had forgotten it", now);
        return new Delivery(owed, left.generation(), left.key(), doubt, one, Optional.of(seen));
    }

    public State state() {
        return status.state();
    }

    /** Whether the stored row is still the one this is: the same announcement, generation, state and fence. */
    public boolean isCurrent(Delivery stored) {
        return owed.announcement().equals(stored.owed.announcement())
                && generation == stored.generation
                && state() == stored.state()
                && attempts.fence() == stored.attempts.fence();
    }

    /** Composed; posted when due. */
    Delivery ready(Contents composed, Instant now) {
        Instant wake = now.isAfter(owed.due()) ? now : owed.due();
        return step(Status.of(State.READY, now), attempts.forgiven(wake), Optional.of(composed));
    }

    /** To be composed, once more or later. */
    Delivery toCompose(Instant wake, Instant now) {
        return step(Status.of(State.PLANNED, now), attempts.released(wake), Optional.empty());
    }

    /** A worker's until the lease ends; to be durable before the first byte leaves. */
    Delivery sending(Instant leaseEnd, Instant now) {
        return step(Status.of(State.SENDING, now), attempts.sending(now, leaseEnd), contents);
    }

    Delivery sent(MessageRef message, Instant now) {
        return step(Status.sent(message, now), attempts.released(now), contents);
    }

    /** Certainly not there, by nobody's fault: to be tried again. */
    Delivery postponed(String reason, Instant wake, Instant now) {
        return step(Status.because(State.READY, reason, now), attempts.forgiven(wake), contents);
    }

    /** Certainly not there: to be tried again, and the attempt counts. */
    Delivery retried(String reason, Instant wake, Instant now) {
        return step(Status.because(State.READY, reason, now), attempts.released(wake), contents);
    }

    /** Certainly refused as it is: to be tried in another form. */
    Delivery redrawn(Contents other, String reason, Instant now) {
        return step(Status.because(State.READY, reason, now), attempts.released(now), Optional.of(other));
    }

    /** Perhaps there: to be looked up, not before {@code wait} has passed. */
    Delivery ambiguous(String reason, Duration wait, Instant now) {
        Instant since = state() == State.AMBIGUOUS && !isOverlooked(now) ? status.since() : now;
        return step(Status.because(State.AMBIGUOUS, reason, since), attempts.released(now.plus(wait)), contents);
    }

    /** Whether nobody looked when it was time to: then the search begins anew, because it was not made in vain. */
    private boolean isOverlooked(Instant now) {
        return now.isAfter(attempts.wake().plus(OVERLOOKED));
    }

    /** Perhaps there since its time, although nobody here sent it: to be looked up. */
    Delivery doubted(String reason, Instant now) {
        Attempts one = attempts.sending(owed.due(), now.plus(Outcomes.SETTLING));
        return step(Status.because(State.AMBIGUOUS, reason, now), one, contents);
    }

    /** Ended without a message that is known. */
    Delivery ended(State end, String reason, Instant now) {
        return step(Status.because(end, reason, now), attempts.released(now), contents);
    }

    /** On its way once more under another key, because a person wants it. */
    Delivery again(DeliveryKey other, Instant now) {
        Attempts fresh = new Attempts(attempts.fence() + 1, 0, Optional.empty(), now);
        Optional<Contents> same = contents.filter(Contents::isKnown);
        State first = same.isPresent() ? State.READY : State.PLANNED;
        return new Delivery(owed, generation + 1, other, Status.of(first, now), fresh, same);
    }

    private Delivery step(Status next, Attempts tries, Optional<Contents> what) {
        return new Delivery(owed, generation, key, next, tries, what);
    }
}
