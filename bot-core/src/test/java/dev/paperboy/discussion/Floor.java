package dev.paperboy.discussion;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.command.Commands;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.IndexInMemory;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FakePeople;
import dev.paperboy.platform.FakePlatform;
import dev.paperboy.platform.Reception;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** A platform on which papers can be discussed; for tests. */
final class Floor {
    private final FakePlatform platform;
    private final DiscussionsInMemory store = new DiscussionsInMemory();
    private final AtomicInteger keys = new AtomicInteger();

    Floor(Clock clock) {
        platform = new FakePlatform("test", clock);
        PapersInMemory papers = new PapersInMemory();
        papers.keep(List.of(
                arrival(Paper.of(new PaperId("2608.00001"), "Sparse Attention", "Attention is slow.")),
                arrival(Paper.of(new PaperId("2608.00002"), "Without an Abstract", ""))));
        DiscussCommand discuss = new DiscussCommand(
                papers::find,
                new IndexInMemory(),
                Floor::roles,
                store,
                new OnePlatform(platform),
                clock,
                () -> "key" + keys.incrementAndGet());
        Commands commands = new Commands(List.of(discuss, new RecapCommand(store, papers)), new MemoryCallStore());
        platform.open(new Reception(
                commands, new Listener(store), (message, by, emoji, added) -> {}, (channel, reason) -> {}));
    }

    FakePlatform platform() {
        return platform;
    }

    FakePeople people() {
        return new FakePeople(platform);
    }

    DiscussionsInMemory store() {
        return store;
    }

    /** The thread of the one discussion in the channel. */
    Address.Thread thread(Address.Channel channel) {
        return store.threads(channel).get(0);
    }

    private static Roles roles(Paper paper) {
        return paper.abstractText().isEmpty()
                ? new Roles(Optional.empty(), Optional.empty(), Optional.empty())
                : new Roles(
                        Optional.of(paper.abstractText()),
                        Optional.of("We make it sparse."),
                        Optional.of("It is twice as fast."));
    }

    private static Arrival arrival(Paper paper) {
        return new Arrival(paper, "file", Optional.empty(), Instant.EPOCH);
    }

    private record OnePlatform(FakePlatform platform) implements Threads {
        @Override
        public Address.Thread open(MessageRef message, String title) throws DeliveryException {
            return platform.openThread(message, title);
        }

        @Override
        public boolean reopen(Address.Thread thread) throws DeliveryException {
            return platform.reopen(thread);
        }

        @Override
        public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
            return platform.post(to, card, key);
        }

        @Override
        public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
            return platform.trace(to, key, since);
        }
    }
}
