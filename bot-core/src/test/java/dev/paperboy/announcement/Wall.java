package dev.paperboy.announcement;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A platform that shows whatever it is sent; what it makes of a key, and of a look at its history, depends on its kind. */
final class Wall implements Messenger {
    /** Gives back the first message for the same key for so long. */
    static final Duration NONCE = Duration.ofMinutes(2);

    final List<Poster> posters = new ArrayList<>();
    private final Clock clock;
    private final Clock own;
    private final Kind kind;
    /** How much later than it was posted a message shows up in the history. */
    Duration lag = Duration.ZERO;

    /** What a platform offers to those who are in doubt. */
    enum Kind {
        /** It knows no keys, and shows its history. */
        HISTORY,
        /** The same key gives the same message for some minutes; and it shows its history. */
        NONCE,
        /** It knows no keys and does not let us look. */
        BLIND
    }

    Wall(Clock clock) {
        this(clock, clock, Kind.HISTORY);
    }

    /**
     * Nothing on it yet.
     *
     * @param clock the poster's, by which it is told when a message was posted
     * @param own the platform's, which is always right
     */
    Wall(Clock clock, Clock own, Kind kind) {
        this.clock = clock;
        this.own = own;
        this.kind = kind;
    }

    /** One message that users see. */
    record Poster(Address address, DeliveryKey key, Card card, Instant at, Instant shown, String id) {}

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        Optional<Poster> first = posters.stream()
                .filter(poster -> kind == Kind.NONCE && poster.key().equals(key))
                .filter(poster -> poster.shown().plus(NONCE).isAfter(own.instant()))
                .findFirst();
        String id = first.map(Poster::id).orElse("p" + posters.size());
        if (first.isEmpty()) {
            posters.add(new Poster(to, key, card, clock.instant(), own.instant(), id));
        }
        return new MessageRef(to, List.of(id));
    }

    /** How far back a look has to go is for the adapters to test: the clocks of two worlds are not compared here. */
    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        if (kind == Kind.BLIND) {
            return new Trace.Unreadable("nobody may look");
        }
        Optional<Trace> found = posters.stream()
                .filter(poster -> poster.key().equals(key) && poster.address().equals(to))
                .filter(poster -> !poster.shown().plus(lag).isAfter(own.instant()))
                .<Trace>map(poster -> new Trace.Found(new MessageRef(to, List.of(poster.id()))))
                .findFirst();
        return found.orElseGet(Trace.Absent::new);
    }
}
