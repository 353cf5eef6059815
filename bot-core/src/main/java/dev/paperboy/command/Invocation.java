package dev.paperboy.command;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.Workspace;
import java.time.ZoneId;
import java.util.Optional;

/**
 * A command call by somebody somewhere. Who and where come from the platform's verified envelope, never from arguments.
 *
 * @param call what is asked
 * @param by who asks
 * @param at where: a channel, a thread, or the person themselves for direct messages; never a mailbox
 * @param manager whether the person may manage that channel
 * @param zone the person's time zone where the platform knows it
 */
public record Invocation(CommandCall call, Address.Person by, Address at, boolean manager, Optional<ZoneId> zone) {

    /** The tenant it belongs to. */
    public Workspace workspace() {
        return by.workspace();
    }

    /** The channel it was given in, also when that was in one of its threads; empty in direct messages. */
    public Optional<Address.Channel> channel() {
        if (at instanceof Address.Thread thread) {
            return Optional.of(thread.channel());
        }
        return at instanceof Address.Channel channel ? Optional.of(channel) : Optional.empty();
    }

    /** The argument's canonical text. */
    public Optional<String> text(String option) {
        return call.argument(option);
    }

    /** The argument of a {@link OptionType.Number} option. */
    public int number(String option, int otherwise) {
        return call.argument(option).map(Integer::parseInt).orElse(otherwise);
    }

    /** Which page is asked for, from 1. */
    public int page() {
        return number(Option.PAGE.name(), 1);
    }

    /** The same invocation of another call. */
    public Invocation of(CommandCall other) {
        return new Invocation(other, by, at, manager, zone);
    }
}
