package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.store.Store;
import dev.paperboy.discord.DiscordAccount;
import dev.paperboy.discord.DiscordPlatform;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.Inbox;
import dev.paperboy.slack.SlackPlatform;
import dev.paperboy.slack.SlackStores;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The chat platforms whose tokens are set. Each is joined on a thread of its own, because one that can't be reached must hold up neither
 * the console nor the others.
 */
final class Platforms implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Platforms.class);

    private final List<ChatPlatform> joined;

    private Platforms(List<ChatPlatform> joined) {
        this.joined = List.copyOf(joined);
    }

    /** Those that the configuration has tokens for, not joined yet. */
    static Platforms of(Configuration configuration, Store store, Clock clock) {
        Configuration.Tokens tokens = configuration.tokens();
        List<ChatPlatform> platforms = new ArrayList<>();
        if (tokens.slackBot().isPresent() && tokens.slackApp().isPresent()) {
            platforms.add(new SlackPlatform(
                    configuration.endpoints().slackApi(),
                    tokens.slackBot().get(),
                    tokens.slackApp().get(),
                    new SlackStores(
                            store.installations(SealingKeys.of(configuration.home())), store.events(), store.tickets()),
                    clock));
        }
        tokens.discord()
                .ifPresent(token -> platforms.add(new DiscordPlatform(
                        new DiscordAccount(
                                token, configuration.endpoints().discordApi(), configuration.discordShards()),
                        store.fingerprints(),
                        clock)));
        return new Platforms(platforms);
    }

    /** These and the one given, by their keys. */
    Map<String, ChatPlatform> with(ChatPlatform first) {
        Map<String, ChatPlatform> all = new LinkedHashMap<>();
        all.put(first.key(), first);
        joined.forEach(platform -> all.put(platform.key(), platform));
        return all;
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
        joined.forEach(ChatPlatform::close);
    }
}
