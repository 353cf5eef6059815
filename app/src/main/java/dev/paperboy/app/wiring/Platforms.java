package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.mail.MailRoutes;
import dev.paperboy.app.web.PublicServer;
import dev.paperboy.app.web.SlackRoutes;
import dev.paperboy.data.store.Store;
import dev.paperboy.discord.DiscordAccount;
import dev.paperboy.discord.DiscordPlatform;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Standing;
import dev.paperboy.slack.SlackPlatform;
import io.javalin.config.RoutesConfig;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chat platforms whose tokens are set. Each is joined on a thread of its own, because one that can't be reached must hold up neither
 * the console nor the others.
 */
final class Platforms implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);

    private final List<ChatPlatform> joined;
    private final Optional<SlackPlatform> slack;
    private final Map<String, Supplier<Standing>> standings;
    private Optional<PublicServer> outside = Optional.empty();

    private Platforms(
            List<ChatPlatform> joined, Optional<SlackPlatform> slack, Map<String, Supplier<Standing>> standings) {
        this.joined = List.copyOf(joined);
        this.slack = slack;
        this.standings = Map.copyOf(standings);
    }

    /** Those that the configuration has tokens for, not joined yet. */
    static Platforms of(Configuration configuration, Store store, Clock clock) {
        List<ChatPlatform> platforms = new ArrayList<>();
        Map<String, Supplier<Standing>> standings = new LinkedHashMap<>();
        Optional<SlackPlatform> slack = SlackSetup.of(configuration, store, clock);
        slack.ifPresent(platforms::add);
        slack.flatMap(SlackPlatform::standing).ifPresent(standing -> standings.put("slack", standing));
        discord(configuration, store.fingerprints(), clock).ifPresent(discord -> {
            platforms.add(discord);
            standings.put(discord.key(), discord::standing);
        });
        return new Platforms(platforms, slack, standings);
    }

    private static Optional<DiscordPlatform> discord(
            Configuration configuration, FingerprintStore fingerprints, Clock clock) {
        return account(configuration).map(account -> new DiscordPlatform(account, fingerprints, clock));
    }

    /** Who we are at Discord, where a token is set. */
    static Optional<DiscordAccount> account(Configuration configuration) {
        return configuration
                .tokens()
                .discord()
                .map(token -> new DiscordAccount(
                        token, configuration.endpoints().discordApi(), configuration.discordShards()));
    }

    /** How it stands with those that can tell, by their keys. */
    Map<String, Supplier<Standing>> standings() {
        return standings;
    }

    /** Why there is nothing left to do: no platform that is set up will ever let us in again. Empty while one may. */
    Optional<String> givenUp() {
        List<String> refusals = standings.values().stream()
                .map(Supplier::get)
                .filter(Standing.Refused.class::isInstance)
                .map(standing -> ((Standing.Refused) standing).reason())
                .toList();
        return !joined.isEmpty() && refusals.size() == joined.size()
                ? Optional.of(String.join("; ", refusals))
                : Optional.empty();
    }

    /** These and the one given, by their keys. */
    Map<String, ChatPlatform> with(ChatPlatform first) {
        Map<String, ChatPlatform> all = new LinkedHashMap<>();
        all.put(first.key(), first);
        joined.forEach(platform -> all.put(platform.key(), platform));
        return all;
    }

    /**
     * Lets those that need it, and mail's pages, be reached from outside.
     *
     * @param where nowhere, when it is empty
     * @throws dev.paperboy.app.configuration.ConfigurationException when nothing can be listened for there
     */
    void listen(Optional<Configuration.Server> where, Optional<MailRoutes> mail) {
        List<Consumer<RoutesConfig>> routes = new ArrayList<>();
        slack.ifPresent(it -> routes.add(new SlackRoutes(it.web(), it.install(), it.command())::addTo));
        mail.ifPresent(pages -> routes.add(pages::addTo));
        if (where.isPresent() && !routes.isEmpty()) {
            PublicServer server = new PublicServer(routes);
            server.start(where.get().address(), where.get().port());
            outside = Optional.of(server);
        }
    }

    /** Begins to join them all; returns at once. */
    void join(Inbox inbox) {
        joined.forEach(platform -> {
            Thread joining = new Thread(() -> platform.open(inbox), "join-" + platform.key());
            joining.setDaemon(true);
            joining.setUncaughtExceptionHandler(
                    (thread, failure) -> LOG.error("{} could not be joined", platform.key(), failure));
            joining.start();
        });
    }

    /** Leaves them; what is being answered is finished first. */
    @Override
    public void close() {
        outside.ifPresent(PublicServer::close);
        joined.forEach(ChatPlatform::close);
    }
}
