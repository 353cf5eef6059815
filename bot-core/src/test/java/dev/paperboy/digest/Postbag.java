package dev.paperboy.digest;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/** Mail that goes no further than memory, and fails when told to. For tests. */
public final class Postbag implements Messenger {
    private final List<Mail> mails = new ArrayList<>();
    private final Deque<DeliveryException> failures = new ArrayDeque<>();

    /** One mail. */
    public record Mail(Address to, Card card, DeliveryKey key) {}

    /** The next mail fails so; one that may have arrived does. */
    public void failNext(DeliveryException failure) {
        failures.add(failure);
    }

    /** All that arrived, in order. */
    public List<Mail> mails() {
        return List.copyOf(mails);
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        DeliveryException failure = failures.poll();
        if (failure == null || failure instanceof DeliveryException.Unknown) {
            mails.add(new Mail(to, card, key));
        }
        if (failure != null) {
            throw failure;
        }
        return new MessageRef(to, List.of(key.value()));
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) {
        return new Trace.Unreadable("a mailbox can't be looked into");
    }
}
