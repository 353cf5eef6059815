package dev.paperboy.announcement;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.card.Card;
import dev.paperboy.paper.Paper;
import dev.paperboy.subscription.History.Covered;
import dev.paperboy.subscription.Serving;
import dev.paperboy.subscription.ServingCard;
import dev.paperboy.subscription.Servings;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Gives planned deliveries their contents, or ends them where there is nothing to say. */
final class Composer {
    private static final Logger LOG = LoggerFactory.getLogger(Composer.class);
    private static final int BATCH = 500;
    private static final Duration SOON = Duration.ofMinutes(1);

    private final SubscriptionStore subscriptions;
    private final AnnouncementStore announcements;
    private final Steps steps;
    private final Servings servings;

    Composer(SubscriptionStore subscriptions, AnnouncementStore announcements, Steps steps, Servings servings) {
        this.subscriptions = subscriptions;
        this.announcements = announcements;
        this.steps = steps;
        this.servings = servings;
    }

    /**
     * Composes everything that waits for it.
     *
     * @param ready told after each batch, so that the first need not wait for the last; says whether to go on
     */
    void compose(Instant now, BooleanSupplier ready) {
        List<Delivery> planned = announcements.awake(State.PLANNED, now, BATCH);
        while (!planned.isEmpty()) {
            Known known = known(planned);
            steps.takeAll(planned.stream()
                    .map(one -> new Step(one, composed(one, known, now)))
                    .toList());
            boolean more = ready.getAsBoolean() && planned.size() == BATCH;
            planned = !more ? List.of() : announcements.awake(State.PLANNED, now, BATCH);
        }
    }

    /** What composing a batch needs of the stores, asked for once. */
    private record Known(Map<SubscriptionId, Subscription> subscribed, Map<SubscriptionId, Covered> covered) {
        Optional<Subscription> subscription(Delivery planned) {
            return Optional.ofNullable(
                    subscribed.get(planned.owed().announcement().subscription()));
        }

        Covered covered(Subscription subscription) {
            return covered.getOrDefault(subscription.id(), Covered.NOTHING);
        }
    }

    private Known known(List<Delivery> planned) {
        Set<SubscriptionId> ids = planned.stream()
                .map(one -> one.owed().announcement().subscription())
                .collect(Collectors.toSet());
        return new Known(
                subscriptions.all(ids).stream().collect(Collectors.toMap(Subscription::id, Function.identity())),
                announcements.covered(ids));
    }

    private Delivery composed(Delivery planned, Known known, Instant now) {
        Optional<Subscription> subscription = known.subscription(planned);
        Optional<Delivery> ended = Judgement.ended(planned, subscription, now);
        if (ended.isPresent() || subscription.isEmpty()) {
            return ended.orElse(planned);
        }
        try {
            return composed(planned, subscription.get(), known.covered(subscription.get()), now);
        } catch (RuntimeException failure) {
            LOG.error(
                    "composing the post of subscription {} failed",
                    subscription.get().id(),
                    failure);
            return planned.toCompose(now.plus(SOON), now);
        }
    }

    private Delivery composed(Delivery planned, Subscription subscription, Covered covered, Instant now) {
        Lateness late = Lateness.of(planned.owed(), subscription.order().schedule(), now);
        if (late == Lateness.ON_TIME
                && servings.isListLate(planned.owed().announcement().day())
                && now.isBefore(lastCall(planned))) {
            return planned.toCompose(now.plus(SOON), now);
        }
        Optional<Serving> serving =
                servings.on(subscription, planned.owed().announcement().day(), covered);
        if (serving.isEmpty()) {
            return planned.ended(State.QUIET, "there was nothing new", now);
        }
        return planned.ready(contents(subscription, serving.get(), late), now);
    }

    /** Waiting for a list that is late must not make the post late. */
    private static Instant lastCall(Delivery planned) {
        return planned.owed().due().plus(Lateness.PROMPT).minus(SOON.multipliedBy(2));
    }

    private static Contents contents(Subscription subscription, Serving serving, Lateness late) {
        boolean inTime = late == Lateness.ON_TIME;
        Card card = inTime ? ServingCard.of(subscription, serving) : ServingCard.late(subscription, serving);
        return new Contents(
                CardWriting.of(card),
                serving.papers().stream().map(Paper::id).toList(),
                serving.listDay(),
                inTime ? Contents.Form.USUAL : Contents.Form.LATE);
    }
}
