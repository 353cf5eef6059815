package dev.paperboy.subscription;

import dev.paperboy.chat.Address;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Suggestion;
import java.util.List;
import java.util.Optional;

/** Finds subscriptions by their number, only ever among those of the channel the command was given in. */
final class Numbered {
    static final Option NUMBER =
            Option.bare("number", "its number in the list of subscriptions", new OptionType.Number(1, 9999));

    private final SubscriptionStore store;

    Numbered(SubscriptionStore store) {
        this.store = store;
    }

    /** The channel's own. */
    List<Subscription> all(Invocation invocation) {
        return store.of(channel(invocation));
    }

    /** The one that was asked for; without a number the only one there is. */
    Subscription asked(Invocation invocation) {
        List<Subscription> all = all(invocation);
        Optional<String> number = invocation.text(NUMBER.name());
        if (number.isEmpty() && all.size() == 1) {
            return all.get(0);
        }
        String command = invocation.call().command();
        if (all.isEmpty()) {
            throw CommandRefused.because("This channel has no subscriptions.", "subscribe");
        }
        String first = command + " " + all.get(0).number();
        if (number.isEmpty()) {
            throw CommandRefused.because("This channel has " + all.size() + " subscriptions: say which.", first);
        }
        int wanted = Integer.parseInt(number.get());
        return all.stream()
                .filter(one -> one.number() == wanted)
                .findFirst()
                .orElseThrow(() -> CommandRefused.because(
                        "This channel has no subscription number " + wanted + ".", "subscriptions"));
    }

    List<Suggestion> suggestions(Invocation soFar, String option, String typed) {
        if (!option.equals(NUMBER.name()) || soFar.channel().isEmpty()) {
            return List.of();
        }
        return all(soFar).stream()
                .filter(one -> Integer.toString(one.number()).startsWith(typed))
                .limit(25)
                .map(Numbered::suggestion)
                .toList();
    }

    static Address.Channel channel(Invocation invocation) {
        return invocation.channel().orElseThrow(() -> CommandRefused.because("Subscriptions belong to a channel."));
    }

    private static Suggestion suggestion(Subscription one) {
        String number = Integer.toString(one.number());
        return new Suggestion(number + ": " + one.order().selection().words(), number);
    }
}
