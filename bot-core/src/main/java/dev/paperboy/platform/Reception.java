package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Commands;
import dev.paperboy.command.Form;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.command.Suggestion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The inbox: hands calls to the commands, and tells the watchers what else happens. A watcher that fails is logged and costs no one
 * else anything. Thread-safe as the commands and the watchers are.
 */
public final class Reception implements Inbox {
    private static final Logger LOG = LoggerFactory.getLogger(Reception.class);

    private static final Reply TOO_MUCH = new Reply(
            Card.saying("That is a lot at once. Please wait a few seconds, and then ask again."),
            Audience.ASKER,
            Reply.Placement.NEW);

    private final Commands commands;
    private final ThreadWatcher threads;
    private final ReactionWatcher reactions;
    private final EvictionWatcher evictions;
    private final LinkCards links;
    private final Home.Maker homes;
    private final Optional<FloodGate> gate;

    /** An inbox that shows nothing beside links and has no pages. */
    public Reception(Commands commands, ThreadWatcher threads, ReactionWatcher reactions, EvictionWatcher evictions) {
        this(
                commands,
                threads,
                reactions,
                evictions,
                (channel, link) -> Optional.empty(),
                (person, zone) -> Optional.empty(),
                Optional.empty());
    }

    public Reception(
            Commands commands,
            ThreadWatcher threads,
            ReactionWatcher reactions,
            EvictionWatcher evictions,
            LinkCards links,
            Home.Maker homes) {
        this(commands, threads, reactions, evictions, links, homes, Optional.empty());
    }

    private Reception(
            Commands commands,
            ThreadWatcher threads,
            ReactionWatcher reactions,
            EvictionWatcher evictions,
            LinkCards links,
            Home.Maker homes,
            Optional<FloodGate> gate) {
        this.commands = commands;
        this.links = links;
        this.homes = homes;
        this.gate = gate;
        this.threads = threads;
        this.reactions = reactions;
        this.evictions = evictions;
    }

    /** The same, where the gate lets people ask. */
    public Reception behind(FloodGate floodGate) {
        return new Reception(commands, threads, reactions, evictions, links, homes, Optional.of(floodGate));
    }

    @Override
    public List<CommandSpec> commands() {
        return commands.specs();
    }

    @Override
    public CommandCall read(String text) {
        return commands.read(text);
    }

    @Override
    public Form readForm(String text) {
        return commands.readForm(text);
    }

    @Override
    public Form form(CommandCall call) {
        return commands.form(call);
    }

    @Override
    public Map<String, String> complaints(CommandCall call) {
        return commands.complaints(call);
    }

    @Override
    public String encode(CommandCall call) {
        return commands.encode(call);
    }

    @Override
    public CommandCall decode(String encoded) {
        return commands.decode(encoded);
    }

    @Override
    public Form decodeForm(String encoded) {
        return commands.decodeForm(encoded);
    }

    @Override
    public Reply answer(Invocation invocation) {
        boolean admitted = gate.map(it -> it.admits(invocation.by())).orElse(true);
        return admitted ? commands.answer(invocation) : TOO_MUCH;
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return commands.suggest(soFar, option, typed);
    }

    @Override
    public Optional<Card> linked(Address.Channel channel, String link) {
        return made("card for a link", () -> links.card(channel, link));
    }

    @Override
    public Optional<Home> home(Address.Person person, Optional<ZoneId> zone) {
        return made("home", () -> homes.of(person, zone));
    }

    @Override
    public void heard(Remark remark) {
        tell("thread", () -> threads.heard(remark));
    }

    @Override
    public void reacted(MessageRef message, Address.Person by, String emoji, boolean added) {
        tell("reaction", () -> reactions.reacted(message, by, emoji, added));
    }

    @Override
    public void evicted(Address.Channel channel, String reason) {
        tell("eviction", () -> evictions.evicted(channel, reason));
    }

    private static <T> Optional<T> made(String what, Supplier<Optional<T>> maker) {
        try {
            return maker.get();
        } catch (RuntimeException failure) {
            LOG.error("the {} could not be made", what, failure);
            return Optional.empty();
        }
    }

    private static void tell(String what, Runnable news) {
        try {
            news.run();
        } catch (RuntimeException failure) {
            LOG.error("the {} watcher failed", what, failure);
        }
    }
}
