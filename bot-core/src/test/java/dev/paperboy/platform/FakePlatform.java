package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A chat platform in memory. It keeps what users would see, forgets keys after its window as real ones do, and fails when told to.
 * {@link FakePeople} stand on its other side. Thread-safe.
 */
public final class FakePlatform implements ChatPlatform {
    /** How long the same key gives the same message; after it only {@link #trace} tells. */
    public static final Duration WINDOW = Duration.ofMinutes(5);

    private final String key;
    private final Clock clock;
    private final List<Shown> ledger = new ArrayList<>();
    private final Deque<Fault> faults = new ArrayDeque<>();
    private final Set<Address> gone = new HashSet<>();
    private boolean readable = true;
    private boolean closed;
    private int lastId;
    private @Nullable Inbox inbox;

    public FakePlatform(String key, Clock clock) {
        this.key = key;
        this.clock = clock;
    }

    /**
     * One message as it stands in the ledger.
     *
     * @param onlyFor who alone sees it; empty when everybody there does
     * @param key the key it was posted with; empty for answers
     * @param at when it was first shown
     */
    public record Shown(
            MessageRef message, Card card, Optional<Address.Person> onlyFor, Optional<DeliveryKey> key, Instant at) {

        /** Where it stands. */
        public Address address() {
            return message.address();
        }
    }

    /** What happens to the next post instead of its arriving and being answered. */
    private record Fault(boolean arrives, DeliveryException thrown) {}

    /** The next post does not arrive, and fails so; one after the other when called several times. */
    public synchronized void failNext(DeliveryException failure) {
        faults.add(new Fault(false, failure));
    }

    /** The next post arrives, but its answer is lost. */
    public synchronized void loseNextAnswer() {
        faults.add(new Fault(true, new DeliveryException.Unknown("the answer was lost", new Exception("fault"))));
    }

    /** From now on, looking for messages is not allowed, or allowed again. */
    public synchronized void readable(boolean allowed) {
        readable = allowed;
    }

    /** Takes away our right to post there, and reports it. */
    public void evict(Address.Channel channel) {
        synchronized (this) {
            gone.add(channel);
        }
        inbox().evicted(channel, "the bot was removed");
    }

    /** Everything users would see now, in order. */
    public synchronized List<Shown> ledger() {
        return List.copyOf(ledger);
    }

    /** What everybody there would see now, in order. */
    public synchronized List<Card> cards(Address at) {
        return ledger.stream()
                .filter(shown -> shown.address().equals(at) && shown.onlyFor().isEmpty())
                .map(Shown::card)
                .toList();
    }

    @Override
    public String key() {
        return key;
    }

    @Override
    public synchronized void open(Inbox opened) {
        inbox = opened;
    }

    @Override
    public synchronized MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        checkReachable(to);
        Optional<Fault> fault = Optional.ofNullable(faults.poll());
        if (fault.isPresent() && !fault.get().arrives()) {
            throw fault.get().thrown();
        }
        Instant forgotten = clock.instant().minus(WINDOW);
        MessageRef message =
                posted(to, key, forgotten).orElseGet(() -> show(to, card, Optional.empty(), Optional.of(key)));
        if (fault.isPresent()) {
            throw fault.get().thrown();
        }
        return message;
    }

    @Override
    public synchronized Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        checkReachable(to);
        if (!readable) {
            return new Trace.Unreadable("history can't be read here");
        }
        return posted(to, key, since).<Trace>map(Trace.Found::new).orElseGet(Trace.Absent::new);
    }

    @Override
    public synchronized void replace(MessageRef message, Card card) throws DeliveryException {
        checkReachable(message.address());
        for (int i = 0; i < ledger.size(); i++) {
            Shown old = ledger.get(i);
            if (old.message().equals(message)) {
                ledger.set(i, new Shown(message, card, old.onlyFor(), old.key(), old.at()));
                return;
            }
        }
        throw new DeliveryException.Refused("no such message", new Exception(message.toString()));
    }

    @Override
    public synchronized Address.Thread openThread(MessageRef message, String title) throws DeliveryException {
        checkReachable(message.address());
        if (message.address() instanceof Address.Channel channel) {
            return new Address.Thread(channel, "thread-" + message.ids().get(0));
        }
        throw new DeliveryException.Refused("threads open in channels only", new Exception(message.toString()));
    }

    /** Somebody deletes the thread, with all that stands in it. */
    public synchronized void delete(Address.Thread thread) {
        ledger.removeIf(shown -> shown.address().equals(thread));
        gone.add(thread);
    }

    @Override
    public synchronized boolean reopen(Address.Thread thread) throws DeliveryException {
        checkReachable(thread);
        return !gone.contains(thread);
    }

    @Override
    public synchronized void close() {
        closed = true;
    }

    /** Shows a message without a key: an answer. */
    synchronized MessageRef show(Address at, Card card, Optional<Address.Person> onlyFor) {
        return show(at, card, onlyFor, Optional.empty());
    }

    synchronized Inbox inbox() {
        if (inbox == null || closed) {
            throw new IllegalStateException("the platform is not open");
        }
        return inbox;
    }

    private MessageRef show(Address at, Card card, Optional<Address.Person> onlyFor, Optional<DeliveryKey> key) {
        MessageRef message = new MessageRef(at, List.of("m" + ++lastId));
        ledger.add(new Shown(message, card, onlyFor, key, clock.instant()));
        return message;
    }

    private Optional<MessageRef> posted(Address to, DeliveryKey key, Instant since) {
        return ledger.stream()
                .filter(shown -> shown.address().equals(to) && shown.key().equals(Optional.of(key)))
                .filter(shown -> !shown.at().isBefore(since))
                .map(Shown::message)
                .findFirst();
    }

    private void checkReachable(Address to) throws DeliveryException {
        if (closed) {
            throw new IllegalStateException("the platform is closed");
        }
        if (to instanceof Address.Mailbox) {
            throw new DeliveryException.Refused("mail is not delivered here", new Exception("a mailbox"));
        }
        Address place = to instanceof Address.Thread thread ? thread.channel() : to;
        if (gone.contains(place)) {
            throw new DeliveryException.Gone("the bot was removed", new Exception(place.toString()));
        }
    }
}
