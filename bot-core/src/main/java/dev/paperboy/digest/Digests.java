package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.SubscriptionId;
import dev.paperboy.subscription.SubscriptionStore;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * The digests people have sent to their mailboxes: one each. A mailbox that has not confirmed gets nothing but the one letter that asks.
 * Thread-safe.
 */
public final class Digests {
    /** What mail is delivered by, as platforms are named. */
    public static final String MAIL = "mail";

    private static final int KEY_LENGTH = 24;

    private final SubscriptionStore subscriptions;
    private final RequestStore requests;
    private final Seal seal;
    private final Clock clock;

    public Digests(SubscriptionStore subscriptions, RequestStore requests, Seal seal, Clock clock) {
        this.subscriptions = subscriptions;
        this.requests = requests;
        this.seal = seal;
        this.clock = clock;
    }

    /** The workspace in which the digests of a workspace's members are kept, so that mail holds up no channel. */
    public static Workspace kept(Workspace members) {
        return new Workspace(MAIL, members.platform() + "/" + members.id());
    }

    /** The person's digest, also one that is stopped because the mailbox takes no mail. */
    public Optional<Subscription> of(Address.Person person) {
        return digests(person).stream().findFirst();
    }

    /** What the person asked for and has not confirmed yet. */
    public Optional<Request> waiting(Address.Person person) {
        Instant now = clock.instant();
        return requests.of(person).stream().filter(one -> one.isAlive(now)).findFirst();
    }

    /** Asks for a digest; its mailbox has to confirm. No letter went out yet. */
    public Request ask(Order order) {
        Request request = new Request(newId().substring(0, KEY_LENGTH), order, clock.instant(), 0, true);
        requests.keep(request);
        return request;
    }

    /** How many letters went out in the last day that count with one for this order. */
    public RequestStore.Letters lettersLike(Order order) {
        Instant now = clock.instant();
        return requests.since(now.minus(Request.LIFE), new Request("none", order, now, 0, true));
    }

    /** Forgets a request whose letter certainly did not go out. */
    public void forget(Request request) {
        requests.remove(request.id());
    }

    /** What to type to confirm. */
    public int code(Request request) {
        return seal.code(request);
    }

    /** Confirms by the code, for the person who asked; empty when it is wrong or nothing waits. */
    public Optional<Subscription> confirm(Address.Person person, int code) {
        Optional<Request> waiting = waiting(person);
        if (waiting.filter(one -> seal.code(one) != code).isPresent()) {
            requests.wrongCode(waiting.get().id());
            return Optional.empty();
        }
        return waiting.map(this::confirmed);
    }

    /** What the token of a link would confirm; empty when it is forged, used or too old. */
    public Optional<Request> asked(String token) {
        Instant now = clock.instant();
        return seal.confirmed(token).flatMap(requests::find).filter(one -> one.isAlive(now));
    }

    /** Confirms by the token of a link; empty when it is forged, used or too old. */
    public Optional<Subscription> confirm(String token) {
        return asked(token).map(this::confirmed);
    }

    /** Gives the person's digest, whose mailbox has confirmed before, this order. */
    public Subscription change(Order order) {
        return started(order);
    }

    /** Ends the person's digest and what waits; gives whether there was anything. */
    public boolean stop(Address.Person person) {
        List<Request> waiting = requests.of(person);
        waiting.forEach(one -> requests.remove(one.id()));
        List<Subscription> running = digests(person);
        running.forEach(one -> subscriptions.remove(one.id()));
        return !waiting.isEmpty() || !running.isEmpty();
    }

    /** Ends everything that goes to the mailbox; gives whether anything did. */
    public boolean stop(Address.Mailbox mailbox) {
        List<Subscription> running = subscriptions.of(mailbox);
        running.forEach(one -> subscriptions.remove(one.id()));
        return !running.isEmpty();
    }

    /** Forgets the addresses that never confirmed. */
    public void tidy() {
        requests.forget(clock.instant().minus(Request.LIFE));
    }

    /** First the subscription, then the request is gone: dying in between leaves a code that still works, and no digest twice. */
    private Subscription confirmed(Request request) {
        Subscription there = started(request.order());
        requests.remove(request.id());
        return there;
    }

    private Subscription started(Order order) {
        Instant now = clock.instant();
        SubscriptionStore.Added added = subscriptions.add(
                new SubscriptionId(newId()), order, order.schedule().after(now), now);
        Subscription there = added.subscription();
        if (!added.isNew()) {
            subscriptions.change(there.id(), order.schedule(), order.top(), there.first(order.schedule(), now));
            Subscription changed = subscriptions.find(there.id()).orElse(there);
            if (!changed.standing().isActive()) {
                subscriptions.stand(there.id(), Standing.active(now), changed.next());
            }
        }
        digests(order.by()).stream()
                .filter(other -> !other.id().equals(there.id()))
                .forEach(other -> subscriptions.remove(other.id()));
        return subscriptions.find(there.id()).orElse(there);
    }

    private List<Subscription> digests(Address.Person person) {
        return subscriptions.setUpBy(person).stream()
                .filter(one -> one.order().address() instanceof Address.Mailbox)
                .toList();
    }

    private static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
