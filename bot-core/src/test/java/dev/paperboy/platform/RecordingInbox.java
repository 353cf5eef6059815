package dev.paperboy.platform;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
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
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;

/**
 * A real inbox with two commands, {@code echo} for all and {@code whisper} for the asker, that say the words they are given, and a
 * record of what they were asked. Thread-safe.
 */
public final class RecordingInbox {
    /** Links with this in them get a card, once in each channel. */
    public static final String PAPER = "arxiv.org/abs/";

    private final List<Invocation> answered = new CopyOnWriteArrayList<>();
    private final List<String> heard = new CopyOnWriteArrayList<>();
    private final Set<String> linked = ConcurrentHashMap.newKeySet();
    private volatile CountDownLatch door = new CountDownLatch(0);
    private final Inbox inbox = new Reception(
            new Commands(
                    List.of(new Saying("echo", Audience.CHANNEL), new Saying("whisper", Audience.ASKER)),
                    new MemoryCallStore()),
            this::hear,
            (message, by, emoji, added) -> heard.add((added ? "added " : "removed ") + emoji),
            (channel, reason) -> heard.add("evicted from " + channel.id()),
            (channel, link) -> link.contains(PAPER) && linked.add(channel.id() + link)
                    ? Optional.of(Card.saying("A paper: " + link))
                    : Optional.empty(),
            (person, zone) -> Optional.of(home(person)));

    private void hear(Remark remark) {
        try {
            door.await();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
        heard.add("heard " + remark.messageId()
                + remark.text().map(text -> ": " + text).orElse(""));
    }

    /** Whoever reports a remark waits from now on until this is open. */
    public void holds(CountDownLatch untilOpen) {
        door = untilOpen;
    }

    /** One channel gets something; whatever is pressed there says so. */
    private static Home home(Address.Person person) {
        Home.Standing standing = new Home.Standing(
                new Address.Channel(person.workspace(), "C0CHANNEL"),
                RichText.plain("1. Robots, at 09:00"),
                new CommandCall("echo", Map.of("words", "robots", "loud", "no")),
                List.of("words"),
                List.of(new Button("Pause", new CommandCall("echo", Map.of("words", "paused")))));
        return new Home(
                List.of(standing),
                CommandCall.of("echo"),
                new Card(
                        "Yours",
                        List.of(new Block.Buttons(List.of(
                                new Button("Read", new CommandCall("whisper", Map.of("words", "a secret"))))))));
    }

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
                            Option.named("loud", "in capital letters", new OptionType.Choice(List.of("yes", "no"))),
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
            String words = invocation.text("words").orElseThrow();
            boolean loud = invocation.text("loud").filter("yes"::equals).isPresent();
            return Card.saying(loud ? words.toUpperCase(Locale.ROOT) : words);
        }
    }
}
