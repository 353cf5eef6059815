package dev.paperboy.subscription;

import dev.paperboy.card.Button;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.Home;
import java.time.DayOfWeek;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Everything that a workspace's channels are subscribed to, for a person's own page. Thread-safe as the store is. */
public final class StandingOrders {
    /** What a subscription is known by: another selection is another subscription. */
    private static final List<String> FIXED = List.of("topic", "author", "category", "votes");

    private static final int DAY_NAME = 3;

    private final SubscriptionStore store;

    public StandingOrders(SubscriptionStore store) {
        this.store = store;
    }

    /** Those of the workspace's channels: by channel, then by number. */
    public List<Home.Standing> of(Workspace workspace) {
        return store.in(workspace).stream()
                .filter(one -> one.order().address() instanceof Address.Channel)
                .sorted(Comparator.comparing((Subscription one) -> channel(one).id())
                        .thenComparing(Subscription::number))
                .map(StandingOrders::shown)
                .toList();
    }

    private static Home.Standing shown(Subscription one) {
        RichText text = RichText.plain(one.number() + ". ")
                .andStrong(one.order().selection().words())
                .andPlain(", top " + one.order().top() + ", "
                        + OrderWords.when(one.order().schedule()))
                .andLine()
                .and(RunWords.next(one));
        String toggle = one.standing().isActive() ? "pause" : "resume";
        List<Button> buttons = List.of(
                button(one.standing().isActive() ? "Pause" : "Resume", toggle, one),
                button("Preview", "preview", one),
                button("Unsubscribe", "unsubscribe", one));
        return new Home.Standing(channel(one), text, change(one), FIXED, buttons);
    }

    private static Address.Channel channel(Subscription one) {
        return (Address.Channel) one.order().address();
    }

    /** The call that would subscribe to the same: given with other times it changes them. */
    private static CommandCall change(Subscription one) {
        Selection selection = one.order().selection();
        Schedule schedule = one.order().schedule();
        CommandCall call = CommandCall.of("subscribe");
        call = with(call, "topic", selection.topic());
        call = with(call, "author", String.join("\n", selection.authors()));
        call = with(call, "category", String.join("\n", selection.categories()));
        call = with(call, "votes", selection.minimumUpvotes() == 0 ? "" : Integer.toString(selection.minimumUpvotes()));
        return call.with("at", schedule.at())
                .with("in", schedule.zone())
                .with("on", schedule.days().stream().map(StandingOrders::name).collect(Collectors.joining(",")))
                .with("top", one.order().top());
    }

    private static CommandCall with(CommandCall call, String option, String value) {
        return value.isEmpty() ? call : call.with(option, value);
    }

    private static String name(DayOfWeek day) {
        return day.name().substring(0, DAY_NAME).toLowerCase(Locale.ROOT);
    }

    private static Button button(String label, String command, Subscription one) {
        return new Button(label, CommandCall.of(command).with(Numbered.NUMBER.name(), one.number()));
    }
}
