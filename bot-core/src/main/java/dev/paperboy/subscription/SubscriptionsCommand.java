package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import java.util.ArrayList;
import java.util.List;

/** {@code subscriptions}: what the channel gets, when it last got it and gets it next, and what is wrong. */
public final class SubscriptionsCommand implements Command {
    private static final CommandSpec SPEC = new CommandSpec(
            "subscriptions",
            "What this channel is subscribed to, with the last and the next post",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.CHANNEL,
            List.of(),
            List.of("subscriptions"));

    private final Numbered numbered;
    private final History history;

    public SubscriptionsCommand(SubscriptionStore store, History history) {
        this.numbered = new Numbered(store);
        this.history = history;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        List<Subscription> all = numbered.all(invocation);
        if (all.isEmpty()) {
            RichText none = RichText.plain("This channel has no subscriptions. Start one with ")
                    .andCode("/papers subscribe")
                    .andPlain(".");
            return new Card("This channel has no subscriptions.", List.of(new Block.Paragraph(none)));
        }
        String headline = all.size() == 1 ? "1 subscription" : all.size() + " subscriptions";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(headline + " of this channel"));
        all.forEach(one -> blocks.add(new Block.Entry(text(one), buttons(one))));
        return new Card(headline, blocks);
    }

    private RichText text(Subscription one) {
        return RichText.plain(one.number() + ". ")
                .andStrong(one.order().selection().words())
                .andPlain(", top " + one.order().top() + ", "
                        + OrderWords.when(one.order().schedule()))
                .andLine()
                .and(RunWords.next(one))
                .andLine()
                .and(RunWords.last(one, history));
    }

    private static List<Button> buttons(Subscription one) {
        String toggle = one.standing().isActive() ? "pause" : "resume";
        String label = one.standing().isActive() ? "Pause" : "Resume";
        return List.of(
                button("Preview", "preview", one),
                button(label, toggle, one),
                button("Unsubscribe", "unsubscribe", one));
    }

    private static Button button(String label, String command, Subscription one) {
        return new Button(label, CommandCall.of(command).with(Numbered.NUMBER.name(), one.number()));
    }
}
