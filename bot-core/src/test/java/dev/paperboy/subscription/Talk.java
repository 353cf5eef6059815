package dev.paperboy.subscription;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Reply;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.TopicsInMemory;
import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/** People who type the commands of subscriptions, and read the answers as plain text; for tests. */
final class Talk {
    private final SubscriptionStore store;
    private final Editions editions;
    private final Clock clock;
    private int ids;
    private History posted = Posted.NOTHING;

    Talk(SubscriptionStore store, Editions editions, Clock clock) {
        this.store = store;
        this.editions = editions;
        this.clock = clock;
    }

    void posted(History what) {
        posted = what;
    }

    /** Ann, who may manage the channel, types in #papers. */
    String type(String typed) {
        return text(answer(typed, Orders.ANN, Orders.PAPERS, true, Optional.empty()));
    }

    static String text(Reply reply) {
        return PlainText.of(reply.card());
    }

    Reply answer(String typed, Address.Person by, Address.Channel at, boolean manager, Optional<ZoneId> zone) {
        try {
            return commands().answer(invocation(typed, by, at, manager, zone));
        } catch (CommandRefused refused) {
            return new Reply(refused.card(), Audience.ASKER, Reply.Placement.NEW);
        }
    }

    Invocation invocation(String typed, Address.Person by, Address.Channel at, boolean manager, Optional<ZoneId> zone) {
        return new Invocation(commands().read(typed), by, at, manager, zone);
    }

    Commands commands() {
        List<Command> all = List.of(
                new SubscribeCommand(
                        store,
                        editions,
                        new TopicsInMemory().common("diffusion models"),
                        clock,
                        ZoneId.of("Europe/Berlin"),
                        () -> new SubscriptionId("id" + ids++)),
                new SubscriptionsCommand(store, posted),
                new UnsubscribeCommand(store),
                new PauseCommand(store, clock),
                new ResumeCommand(store, clock),
                new PreviewCommand(store, editions, posted, clock));
        return new Commands(all, new MemoryCallStore());
    }
}
