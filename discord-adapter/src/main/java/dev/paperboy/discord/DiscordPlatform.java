package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Standing;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Discord as a chat platform. While it can't be reached, posts fail as {@link DeliveryException.Busy} and the connection is tried again;
 * when it refuses the token, as {@link DeliveryException.Uninstalled}.
 */
public final class DiscordPlatform implements ChatPlatform {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordPlatform.class);
    private static final int QUICK = 2;

    private final DiscordConnection connection;
    private final FingerprintStore fingerprints;
    private final Clock clock;
    private final ThreadPoolExecutor workers = pool("discord-worker", DiscordLimits.WORKERS);
    private final ThreadPoolExecutor quick = pool("discord-quick", QUICK);
    private final ScheduledExecutorService timer =
            Executors.newSingleThreadScheduledExecutor(work -> new Thread(work, "discord-promises"));
    private volatile Optional<Opened> opened = Optional.empty();

    /** @param fingerprints remembers which commands are registered: Discord limits how often that may be done to 200 a day */
    public DiscordPlatform(DiscordAccount account, FingerprintStore fingerprints, Clock clock) {
        this.connection = new DiscordConnection(account, DiscordOnce.transport(new DiscordBreaker(clock)));
        this.fingerprints = fingerprints;
        this.clock = clock;
    }

    @Override
    public String key() {
        return DiscordAddresses.PLATFORM;
    }

    @Override
    public void open(Inbox inbox) {
        DiscordCards cards = new DiscordCards(inbox::encode, new DiscordRoots(inbox.commands()));
        ListenerAdapter asked = new DiscordListener(inbox, cards, new DiscordAnswers(workers, timer), quick);
        ListenerAdapter news = new DiscordNews(inbox, workers);
        DiscordSession session = new DiscordSession(
                life -> connection.begin(asked, news, life), shard -> registerOnce(shard, inbox), clock);
        opened = Optional.of(new Opened(session, cards));
        try {
            session.start(DiscordLimits.FIRST_CONNECTION);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Commands are the application's: the process that keeps the first shard registers them. */
    private void registerOnce(JDA shard, Inbox inbox) {
        if (shard.getShardInfo().getShardId() == 0) {
            workers.execute(() -> DiscordRegistration.register(shard, inbox.commands(), fingerprints));
        }
    }

    /** How it stands with the connection. */
    public Standing standing() {
        return opened.map(each -> each.session().standing()).orElseGet(() -> new Standing.Connecting("not opened yet"));
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        return delivering(() -> posts().post(to, card, key));
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        return delivering(() -> posts().trace(to, key, since));
    }

    @Override
    public void replace(MessageRef message, Card card) throws DeliveryException {
        delivering(() -> {
            posts().replace(message, card);
            return message;
        });
    }

    @Override
    public Address.Thread openThread(MessageRef message, String title) throws DeliveryException {
        return delivering(() -> posts().openThread(message, title));
    }

    @Override
    public boolean reopen(Address.Thread thread) throws DeliveryException {
        return delivering(() -> posts().reopen(thread));
    }

    @Override
    public void close() {
        quick.shutdown();
        workers.shutdown();
        timer.shutdown();
        try {
            if (!workers.awaitTermination(DiscordLimits.LAST_ANSWERS.toMillis(), TimeUnit.MILLISECONDS)) {
                LOG.warn("Discord was left before {} answers were finished", workers.getActiveCount());
            }
            if (opened.isPresent()) {
                opened.get().session().close();
            }
            connection.close();
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** A token that Discord refuses is never tried again: every request with it counts towards a ban of the network. */
    private <T> T delivering(Callable<T> request) throws DeliveryException {
        try {
            return DiscordFailures.delivering(request);
        } catch (DeliveryException.Uninstalled refusal) {
            opened.ifPresent(each -> each.session().refuse("Discord refuses the token"));
            throw refusal;
        }
    }

    private DiscordPosts posts() throws DeliveryException {
        Opened now = opened.orElseThrow(() -> DiscordFailures.busy("not opened yet"));
        return new DiscordPosts(now.session(), now.cards());
    }

    private static ThreadPoolExecutor pool(String name, int threads) {
        ThreadPoolExecutor pool = new ThreadPoolExecutor(
                threads,
                threads,
                1,
                TimeUnit.MINUTES,
                new ArrayBlockingQueue<>(DiscordLimits.WAITING),
                work -> new Thread(work, name));
        pool.allowCoreThreadTimeOut(true);
        return pool;
    }

    private record Opened(DiscordSession session, DiscordCards cards) {}
}
