package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Topics;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** {@code subscribe}: the channel gets papers from now on. Subscribing to the same papers again changes when and how many. */
public final class SubscribeCommand implements Command {
    private static final int MOST_IN_WORKSPACE = 50;
    private static final CommandSpec SPEC = new CommandSpec(
            "subscribe",
            "Post papers in this channel, on the days and at the time you say",
            Audience.CHANNEL,
            Permission.MANAGER,
            Place.CHANNEL,
            OrderReading.OPTIONS,
            List.of(
                    "subscribe",
                    "subscribe diffusion models -medical at 09:00 in Europe/Berlin on weekdays top 5",
                    "subscribe category:cs.CL votes:10 on mon"));

    private final SubscriptionStore store;
    private final Foretaste foretaste;
    private final Topics topics;
    private final Clock clock;
    private final OrderReading reading;
    private final Supplier<SubscriptionId> ids;

    /**
     * A command on that store.
     *
     * @param topics offered while one is typed
     * @param zone used where neither the command nor the asker's platform names one
     * @param ids gives ids that were never given before
     */
    public SubscribeCommand(
            SubscriptionStore store,
            Editions editions,
            Topics topics,
            Clock clock,
            ZoneId zone,
            Supplier<SubscriptionId> ids) {
        this.store = store;
        this.foretaste = new Foretaste(editions);
        this.topics = topics;
        this.clock = clock;
        this.reading = new OrderReading(zone);
        this.ids = ids;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        Address.Channel channel = Numbered.channel(invocation);
        Order order = reading.order(invocation, channel.workspace(), channel);
        Instant now = clock.instant();
        Run first = order.schedule().after(now);
        if (store.count(order.workspace()) >= MOST_IN_WORKSPACE && !isThere(order)) {
            throw CommandRefused.because(
                    "This workspace has " + MOST_IN_WORKSPACE
                            + " subscriptions, which is the most. Unsubscribe one first.",
                    "subscriptions");
        }
        SubscriptionStore.Added added = store.add(ids.get(), order, first, now);
        Subscription there = added.subscription();
        if (added.isNew()) {
            return answer("Subscribed this channel", there, true);
        }
        Order before = there.order();
        if (before.schedule().equals(order.schedule()) && before.top() == order.top()) {
            return answer("This channel already has this subscription", there, false);
        }
        store.change(there.id(), order.schedule(), order.top(), there.first(order.schedule(), now));
        Subscription changed = store.find(there.id()).orElse(there);
        return answer("This channel already had this subscription; changed it", changed, false);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return OrderReading.suggest(topics, option, typed);
    }

    private boolean isThere(Order order) {
        String fingerprint = order.selection().fingerprint();
        return store.of(order.address()).stream()
                .anyMatch(one -> one.order().selection().fingerprint().equals(fingerprint));
    }

    private Card answer(String what, Subscription there, boolean isNew) {
        Instant now = clock.instant();
        Order order = there.order();
        String headline = what + " (number " + there.number() + "): " + OrderWords.of(order) + ".";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(RichText.plain(headline)));
        blocks.add(new Block.Paragraph(next(there)));
        if (isNew) {
            blocks.addAll(foretaste.blocks(order, now));
        }
        blocks.add(new Block.Buttons(List.of(
                new Button("Preview", CommandCall.of("preview").with("number", there.number())),
                new Button("Unsubscribe", CommandCall.of("unsubscribe").with("number", there.number())))));
        return new Card(headline, blocks);
    }

    private static RichText next(Subscription there) {
        if (!there.standing().isActive()) {
            return RichText.plain("It does not post now; start it again with ")
                    .andCode("/papers resume " + there.number())
                    .andPlain(".");
        }
        return OrderWords.next(there.next(), there.order().schedule()).andPlain(".");
    }
}
