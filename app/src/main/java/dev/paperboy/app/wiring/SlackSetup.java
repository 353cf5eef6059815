package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.store.Store;
import dev.paperboy.slack.SlackPlatform;
import dev.paperboy.slack.SlackSettings;
import dev.paperboy.slack.SlackStores;
import java.time.Clock;
import java.util.Optional;

/** Slack as it is configured. */
final class SlackSetup {
    private SlackSetup() {}

    /** The platform; empty when what it needs is not set. */
    static Optional<SlackPlatform> of(Configuration configuration, Store store, Clock clock) {
        return settings(configuration)
                .map(settings -> new SlackPlatform(settings, stores(configuration, store), clock));
    }

    /** What is set for Slack: something that opens workspaces, and a way on which requests come. */
    static Optional<SlackSettings> settings(Configuration configuration) {
        Configuration.Tokens tokens = configuration.tokens();
        Configuration.Web web = tokens.web();
        Optional<SlackSettings.Distribution> distribution = web.slackClient()
                .flatMap(client -> web.server()
                        .map(server -> new SlackSettings.Distribution(client.id(), client.secret(), server.url())));
        boolean opens = tokens.slackBot().isPresent() || distribution.isPresent();
        boolean heard = tokens.slackApp().isPresent() || web.slackSigning().isPresent();
        return opens && heard
                ? Optional.of(new SlackSettings(
                        configuration.endpoints().slackApi(),
                        tokens.slackBot(),
                        tokens.slackApp(),
                        web.slackSigning(),
                        web.slackCommand(),
                        distribution))
                : Optional.empty();
    }

    static SlackStores stores(Configuration configuration, Store store) {
        return new SlackStores(store.installations(SealingKeys.of(configuration)), store.events(), store.tickets());
    }
}
