package dev.paperboy.console;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryKey;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Everything that stands on the console, channel by channel. Thread-safe, and bounded by {@link ConsoleLimits}. */
public final class Conversation {
    private static final Logger LOG = LoggerFactory.getLogger(Conversation.class);
    private final ConsoleLog log;
    private final Map<String, Map<String, ConsoleMessage>> channels = new LinkedHashMap<>();
    private final List<Runnable> readers = new CopyOnWriteArrayList<>();
    private long revision;

    Conversation(ConsoleLog log, List<String> defaults) {
        this.log = log;
        defaults.forEach(name -> channels.put(name, new LinkedHashMap<>()));
        for (ConsoleMessage message : log.messages()) {
            revision = Math.max(revision, message.revision());
            put(message);
        }
    }

    /** The names of the channels: the ones that are always there first, then as they came. */
    public synchronized List<String> channels() {
        return channels.keySet().stream()
                .filter(name -> !name.equals(ConsoleAddresses.DIRECT))
                .toList();
    }

    /** Every message, oldest first within its channel. */
    public synchronized List<ConsoleMessage> messages() {
        return all().toList();
    }

    /** What is new or changed after the revision, in the order in which that happened. */
    public synchronized List<ConsoleMessage> since(long seen) {
        return all().filter(message -> message.revision() > seen)
                .sorted(Comparator.comparingLong(ConsoleMessage::revision))
                .toList();
    }

    /** The revision of the newest message or change, 0 before the first. */
    public synchronized long revision() {
        return revision;
    }

    /** The message of that id. */
    public synchronized Optional<ConsoleMessage> find(String id) {
        return channels.values().stream()
                .flatMap(messages -> Optional.ofNullable(messages.get(id)).stream())
                .findFirst();
    }

    /** Calls the reader, on the thread of whoever spoke, after every change; it must be quick. Running the result stops that. */
    public Runnable onChange(Runnable reader) {
        readers.add(reader);
        return () -> readers.remove(reader);
    }

    /** Adds a message, also when it can't be kept beyond a restart; that is logged. */
    ConsoleMessage add(ConsoleMessage message) {
        ConsoleMessage added;
        synchronized (this) {
            added = message.withRevision(++revision);
            keepIfPossible(added);
            put(added);
        }
        readers.forEach(Runnable::run);
        return added;
    }

    /**
     * Adds a delivery unless its key is there already at the same address.
     *
     * @throws UncheckedIOException when it could not be kept; then it was not added
     */
    ConsoleMessage deliver(DeliveryKey key, ConsoleMessage message) {
        ConsoleMessage added;
        synchronized (this) {
            Optional<ConsoleMessage> before = find(message.at(), key);
            if (before.isPresent()) {
                return before.get();
            }
            added = message.delivering(key).withRevision(revision + 1);
            log.keep(added);
            revision++;
            put(added);
        }
        readers.forEach(Runnable::run);
        return added;
    }

    /** The delivery of that key at the address. */
    synchronized Optional<ConsoleMessage> find(Address at, DeliveryKey key) {
        return all().filter(message -> message.at().equals(at)
                        && message.key().filter(key::equals).isPresent())
                .findFirst();
    }

    /** Changes a message where it stands; empty when there is none of that id. */
    Optional<ConsoleMessage> change(String id, UnaryOperator<ConsoleMessage> change) {
        Optional<ConsoleMessage> changed;
        synchronized (this) {
            changed = find(id).map(message -> change.apply(message).withRevision(++revision));
            changed.ifPresent(message -> {
                keepIfPossible(message);
                put(message);
            });
        }
        readers.forEach(Runnable::run);
        return changed;
    }

    private void keepIfPossible(ConsoleMessage message) {
        try {
            log.keep(message);
        } catch (UncheckedIOException failed) {
            LOG.warn("A message is shown but won't survive a restart", failed);
        }
    }

    private void put(ConsoleMessage message) {
        Map<String, ConsoleMessage> channel =
                channels.computeIfAbsent(ConsoleAddresses.channelOf(message.at()), name -> new LinkedHashMap<>());
        channel.put(message.id(), message);
        if (channel.size() > ConsoleLimits.MESSAGES_PER_CHANNEL) {
            channel.remove(new ArrayList<>(channel.keySet()).get(0));
        }
    }

    private Stream<ConsoleMessage> all() {
        return channels.values().stream().flatMap(messages -> messages.values().stream());
    }
}
