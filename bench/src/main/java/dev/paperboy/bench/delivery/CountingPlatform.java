package dev.paperboy.bench.delivery;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes everything at once, and counts what came and what came twice. */
final class CountingPlatform implements Messenger {
    final AtomicInteger posts = new AtomicInteger();
    final AtomicInteger doubles = new AtomicInteger();
    private final Set<DeliveryKey> seen = ConcurrentHashMap.newKeySet();

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) {
        if (!seen.add(key)) {
            doubles.incrementAndGet();
        }
        return new MessageRef(to, List.of("m" + posts.incrementAndGet()));
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) {
        return seen.contains(key) ? new Trace.Found(new MessageRef(to, List.of("seen"))) : new Trace.Absent();
    }
}
