package dev.paperboy.slack;

import com.slack.api.bolt.App;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Secret;
import dev.paperboy.platform.Trace;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;

/**
 * Slack as a chat platform, over Socket Mode: no address of ours has to be reachable.
 *
 * <p>While Slack can't be reached it tries again by itself, and posting is {@link DeliveryException.Busy}. Thread-safe.
 */
public final class SlackPlatform implements ChatPlatform {
    private static final Duration NOT_OPEN = Duration.ofSeconds(1);
    private static final int REMEMBERED_DELIVERIES = 1_000;

    private final SlackClient client;
    private final SlackPosts posts;
    private final SlackMembers members;
    private final Secret appToken;
    private final Clock clock;
    private final SlackReports reports;
    private final SlackWorkers workers = new SlackWorkers();
    private final Recent<DeliveryKey, MessageRef> delivered = new Recent<>(REMEMBERED_DELIVERIES);
    private volatile Optional<Opened> opened = Optional.empty();

    /**
     * A platform that is not open yet.
     *
     * @param api where the Web API is, with a slash at the end; {@code https://slack.com/api/}
     * @param botToken what a workspace gives when the app is installed, {@code xoxb-…}
     * @param appToken the app's own, for Socket Mode, {@code xapp-…}
     */
    public SlackPlatform(URI api, Secret botToken, Secret appToken, SlackStores stores, Clock clock) {
        SlackApi slack = new SlackApi(api);
        this.client = new SlackClient(slack, new SingleToken(slack, botToken));
        this.reports = new SlackReports(stores.events(), clock);
        this.posts = new SlackPosts(client);
        this.members = new SlackMembers(client, clock);
        this.appToken = appToken;
        this.clock = clock;
    }

    private record Opened(SlackCards cards, SlackConnection connection) {}

    @Override
    public String key() {
        return SlackAddresses.PLATFORM;
    }

    @Override
    public void open(Inbox inbox) {
        SlackCards cards = new SlackCards(inbox::encode, new SlackText(members));
        SlackReception reception = SlackReception.of(inbox, client, posts, members, reports, workers, clock);
        App app = SlackEvents.app(SlackEvents.config(client.slack()), reception);
        SlackConnection connection = new SlackConnection(client, appToken, app.start());
        opened = Optional.of(new Opened(cards, connection));
        connection.open();
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        Optional<MessageRef> before =
                delivered.find(key).filter(message -> message.address().equals(to));
        if (before.isPresent()) {
            return before.get();
        }
        MessageRef message = posts.deliver(to, opened().cards().draw(card), key);
        delivered.keep(key, message);
        return message;
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        return posts.trace(to, key, since);
    }

    @Override
    public void replace(MessageRef message, Card card) throws DeliveryException {
        posts.replace(message, opened().cards().draw(card));
    }

    /** In Slack every message can be answered to: the thread is there, known by the message it starts from, and has no title. */
    @Override
    public Address.Thread openThread(MessageRef message, String title) throws DeliveryException {
        if (message.address() instanceof Address.Thread thread) {
            return thread;
        }
        if (message.address() instanceof Address.Channel channel) {
            return new Address.Thread(channel, message.ids().get(0));
        }
        String reason = "threads start in channels only";
        throw new DeliveryException.Refused(reason, new NoSuchElementException(reason));
    }

    @Override
    public void close() {
        opened.ifPresent(open -> open.connection().close());
        workers.close();
        client.close();
    }

    private Opened opened() throws DeliveryException {
        return opened.orElseThrow(() -> {
            String reason = "Slack is not open yet";
            return new DeliveryException.Busy(reason, NOT_OPEN, new IllegalStateException(reason));
        });
    }
}
