package dev.paperboy.announcement;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A platform that shows whatever it is sent, as often as it is sent: it knows no keys, like those without idempotency. Only looking at
 * it tells whether a message is there.
 */
final class Wall implements Messenger {
    final List<Poster> posters = new ArrayList<>();
    private final Clock clock;

    Wall(Clock clock) {
        this.clock = clock;
    }

    /** One message that users see. */
    record Poster(Address address, DeliveryKey key, Card card, Instant at, String id) {}

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        String id = "p" + posters.size();
        posters.add(new Poster(to, key, card, clock.instant(), id));
        return new MessageRef(to, List.of(id));
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        Optional<Trace> found = posters.stream()
                .filter(poster -> poster.key().equals(key) && poster.address().equals(to))
                .filter(poster -> !poster.at().isBefore(since))
                .<Trace>map(poster -> new Trace.Found(new MessageRef(to, List.of(poster.id()))))
                .findFirst();
        return found.orElseGet(Trace.Absent::new);
    }
}
