package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.MemoryCallStore;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

/**
 * A real inbox with two commands, {@code echo} for all and {@code whisper} for the asker, that say the words they are given, and a
 * record of what they were asked. Thread-safe.
 */
public final class RecordingInbox {
    private final List<Invocation> answered = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Inbox inbox = new Reception(
            new Commands(
                    List.of(new Saying("echo", Audience.CHANNEL), new Saying("whisper", Audience.ASKER)),
                    new MemoryCallStore()),
            remark -> heard.add("heard " + remark.messageId()
                    + remark.text().map(text -> ": " + text).orElse("")),
            (message, by, emoji, added) -> heard.add((added ? "added " : "removed ") + emoji),
            (channel, reason) -> heard.add("evicted from " + channel.id()));

    /** The inbox to open a platform with. */
    public Inbox inbox() {
        return inbox;
    }

    /** What the commands were asked, in order. */
    public List<Invocation> answered() {
        return List.copyOf(answered);
    }

    /** What else was reported, in order, each in a few words. */
    public List<String> heard() {
        return List.copyOf(heard);
    }

    private final class Saying implements Command {
        private final CommandSpec spec;

        Saying(String name, Audience audience) {
            spec = new CommandSpec(
                    name,
                    "says the words",
                    audience,
                    Permission.EVERYONE,
                    Place.ANYWHERE,
                    List.of(
                            Option.rest("words", "what to say", new OptionType.Words(2_000))
                                    .asRequired(),
                            Option.PAGE),
                    List.of(name + " hello"));
        }

        @Override
        public CommandSpec spec() {
            return spec;
        }

        @Override
        public Card run(Invocation invocation) {
            answered.add(invocation);
            return Card.saying(invocation.text("words").orElseThrow());
        }
    }
}
