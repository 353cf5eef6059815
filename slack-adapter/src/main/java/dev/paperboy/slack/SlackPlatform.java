package dev.paperboy.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.util.SlackRequestParser;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Standing;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Slack as a chat platform. Its requests come over sockets that we open, so that no address of ours has to be reachable, or over HTTP.
 *
 * <p>While Slack can't be reached it tries again by itself, and posting is {@link DeliveryException.Busy}. Thread-safe.
 */
public final class SlackPlatform implements ChatPlatform {
    private static final Duration NOT_OPEN = Duration.ofSeconds(1);
    private static final int REMEMBERED_DELIVERIES = 1_000;

    private final SlackSettings settings;
    private final SlackStores stores;
    private final Clock clock;
    private final SlackClient client;
    private final AppConfig config;
    private final SlackPosts posts;
    private final SlackMembers members;
    private final Optional<SlackInstall> install;
    private final SlackWorkers workers = new SlackWorkers();
    private final Recent<DeliveryKey, MessageRef> delivered = new Recent<>(REMEMBERED_DELIVERIES);
    private volatile Optional<Opened> opened = Optional.empty();

    /** A platform that is not open yet. */
    public SlackPlatform(SlackSettings settings, SlackStores stores, Clock clock) {
        SlackApi api = new SlackApi(settings.api());
        this.settings = settings;
        this.stores = stores;
        this.clock = clock;
        this.client = new SlackClient(api, settings.tokens(api, stores.installations(), clock));
        this.config = SlackEvents.config(api.slack());
        this.install = settings.distribution()
                .map(distribution -> new SlackInstall(
                        settings.api(),
                        distribution,
                        new SlackOAuth(api, distribution, clock),
                        stores.installations(),
                        stores.tickets(),
                        clock));
        this.posts = new SlackPosts(client);
        this.members = new SlackMembers(client, clock);
    }

    private record Opened(SlackCards cards, SlackGate gate, Optional<SlackConnection> connection) {}

    /** What takes Slack's requests over HTTP, when they come that way; before the platform is open it asks Slack to come again. */
    public Optional<SlackWeb> web() {
        return settings.signingSecret()
                .map(secret -> new SlackWeb(
                        new SlackSignature(secret),
                        () -> opened.map(Opened::gate),
                        new SlackRequestParser(config),
                        stores.events(),
                        clock));
    }

    /** What its slash command is called. */
    public SlackCommandName command() {
        return settings.command();
    }

    /** What lets workspaces install the app by themselves, when they may. */
    public Optional<SlackInstall> install() {
        return install;
    }

    /** How it stands with the connection over sockets; empty when requests come over HTTP, where there is none. */
    public Optional<Supplier<Standing>> standing() {
        return settings.appToken()
                .map(token -> () -> opened.flatMap(Opened::connection)
                        .map(SlackConnection::standing)
                        .orElseGet(() -> new Standing.Connecting("not opened yet")));
    }

    @Override
    public String key() {
        return SlackAddresses.PLATFORM;
    }

    @Override
    public void open(Inbox inbox) {
        SlackText text = new SlackText(members, settings.command());
        SlackCards cards = new SlackCards(inbox::encode, text);
        SlackReports reports = new SlackReports(stores.events(), clock);
        SlackReception reception = SlackReception.of(
                inbox,
                client,
                posts,
                new SlackReception.Directory(members, new SlackChannels(client, clock)),
                reports,
                text,
                workers);
        App app = SlackEvents.app(config, reception);
        new SlackDepartures(stores.installations()).watch(app);
        SlackGate gate = new SlackGate(app.start(), stores.installations());
        Optional<SlackConnection> connection =
                settings.appToken().map(token -> new SlackConnection(client, token, gate, SlackPatience.USUAL, clock));
        opened = Optional.of(new Opened(cards, gate, connection));
        connection.ifPresent(SlackConnection::open);
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

    /** Slack puts no threads away, and a bot may not ask whether the message is still there that one hangs on. */
    @Override
    public boolean reopen(Address.Thread thread) {
        return true;
    }

    @Override
    public void close() {
        opened.flatMap(Opened::connection).ifPresent(SlackConnection::close);
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
