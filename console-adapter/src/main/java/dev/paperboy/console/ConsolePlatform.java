package dev.paperboy.console;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.console.completion.Completions;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Trace;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The console as a chat platform. Messages can be read before it is open; people are answered, and cards posted, from then on.
 *
 * <p>What is shown where is told by {@link #conversation}; what the person does goes to {@link #listener}.
 */
public final class ConsolePlatform implements ChatPlatform {
    private static final Logger LOG = LoggerFactory.getLogger(ConsolePlatform.class);
    private static final List<String> DEFAULT_CHANNELS = List.of("papers", "general");
    private static final Duration NOT_WRITABLE = Duration.ofMinutes(1);
    private static final Duration NOT_OPEN = Duration.ofSeconds(1);
    private static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    private final Conversation conversation;
    private final Clock clock;
    private final ThreadPoolExecutor workers;
    private volatile Optional<Opened> opened = Optional.empty();

    /** A console that keeps what is said in the log. */
    public ConsolePlatform(ConsoleLog log, Clock clock) {
        this.conversation = new Conversation(log, DEFAULT_CHANNELS);
        this.clock = clock;
        this.workers = new ThreadPoolExecutor(
                ConsoleLimits.WORKERS,
                ConsoleLimits.WORKERS,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(ConsoleLimits.WAITING),
                work -> new Thread(work, "console-worker"));
        workers.allowCoreThreadTimeOut(true);
    }

    @Override
    public String key() {
        return ConsoleAddresses.PLATFORM;
    }

    @Override
    public void open(Inbox inbox) {
        ConsoleListener listener = new ConsoleListener(inbox, conversation, workers, clock);
        opened = Optional.of(new Opened(listener, new Completions(inbox, ConsoleAddresses.YOU)));
        if (conversation.messages().isEmpty()) {
            conversation.add(listener.post(ConsoleAddresses.channel(DEFAULT_CHANNELS.get(0)), Welcome.card(inbox)));
        }
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        if (!ConsoleAddresses.isOurs(to)) {
            throw gone("the console has no such address");
        }
        ConsoleMessage message = opened().post(to, card);
        try {
            return reference(conversation.deliver(key, message));
        } catch (UncheckedIOException notKept) {
            throw new DeliveryException.Busy("the console's log can't be written", NOT_WRITABLE, notKept);
        }
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) {
        return conversation
                .find(to, key)
                .<Trace>map(message -> new Trace.Found(reference(message)))
                .orElseGet(Trace.Absent::new);
    }

    @Override
    public void replace(MessageRef message, Card card) throws DeliveryException {
        ConsoleMessage.Drawn drawn = opened().drawn(card);
        if (conversation
                .change(message.ids().get(0), before -> before.saying(drawn))
                .isEmpty()) {
            throw gone("the message is no longer kept");
        }
    }

    /** Threads of the console are always open, and nobody deletes one. */
    @Override
    public boolean reopen(Address.Thread thread) {
        return true;
    }

    @Override
    public Address.Thread openThread(MessageRef message, String title) throws DeliveryException {
        String id = message.ids().get(0);
        String topic = title.substring(0, Math.min(title.length(), ConsoleLimits.LONGEST_TOPIC));
        Optional<ConsoleMessage> root = conversation
                .change(id, before -> before.topic().isPresent() ? before : before.about(topic))
                .filter(found -> found.at() instanceof Address.Channel);
        return new Address.Thread(
                root.map(found -> (Address.Channel) found.at())
                        .orElseThrow(() -> gone("no thread can start from that message")),
                id);
    }

    @Override
    public void close() {
        workers.shutdown();
        try {
            if (!workers.awaitTermination(LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("The console closed before {} answers were finished", workers.getActiveCount());
            }
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** What stands on the console. */
    public Conversation conversation() {
        return conversation;
    }

    /** Where to report what the person does; empty before {@link #open}. */
    public Optional<ConsoleListener> listener() {
        return opened.map(Opened::listener);
    }

    /** What to offer while something is being typed; empty before {@link #open}. */
    public Optional<Completions> completions() {
        return opened.map(Opened::completions);
    }

    private ConsoleListener opened() throws DeliveryException {
        return listener().orElseThrow(ConsolePlatform::notOpen);
    }

    private static DeliveryException gone(String reason) {
        return new DeliveryException.Gone(reason, new NoSuchElementException(reason));
    }

    private static DeliveryException notOpen() {
        String reason = "the console is not open yet";
        return new DeliveryException.Busy(reason, NOT_OPEN, new IllegalStateException(reason));
    }

    private static MessageRef reference(ConsoleMessage message) {
        return new MessageRef(message.at(), List.of(message.id()));
    }

    private record Opened(ConsoleListener listener, Completions completions) {}
}
