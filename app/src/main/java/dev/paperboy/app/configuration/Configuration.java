package dev.paperboy.app.configuration;

import dev.paperboy.discord.DiscordShards;
import dev.paperboy.mail.MailSender;
import dev.paperboy.mail.MailServer;
import dev.paperboy.platform.Secret;
import dev.paperboy.slack.SlackCommandName;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/**
 * Everything that can be set, checked.
 *
 * @param home where the store, the index and backups live
 * @param consolePort the port asked for; empty: 8080 or the next free one
 * @param zone time zone of people who have not said theirs
 * @param database PostgreSQL, when it replaces the embedded store
 * @param arxivCategories the arXiv categories that are followed
 * @param contact how sources can reach whoever runs this
 * @param mail through which server mail goes out, and from whom
 * @param endpoints where the outside world is
 * @param tokens what opens the chat platforms
 * @param discordShards which of Discord's shards this process keeps
 * @param models the models that help, where some are configured
 */
public record Configuration(
        Path home,
        OptionalInt consolePort,
        ZoneId zone,
        Optional<Database> database,
        List<String> arxivCategories,
        Optional<String> contact,
        Optional<Mail> mail,
        Endpoints endpoints,
        Tokens tokens,
        DiscordShards discordShards,
        Models models) {
    public Configuration {
        arxivCategories = List.copyOf(arxivCategories);
    }

    /** Where people reach this Paperboy from outside, without a slash at the end. */
    public Optional<URI> publicUrl() {
        return tokens.web().server().map(Server::url);
    }

    /** A PostgreSQL database. */
    public record Database(String url, String user, Secret password) {}

    /** A mail server, and the address mail comes from. */
    public record Mail(MailServer server, MailSender sender) {}

    /** Base URLs of everything outside, without a slash at the end except where the key's default has one. */
    public record Endpoints(URI huggingFace, URI arxivApi, URI arxivFeed, URI slackApi, URI discordApi) {}

    /** The chat platforms' tokens; a platform is joined when its own are there. */
    public record Tokens(Optional<Secret> slackBot, Optional<Secret> slackApp, Optional<Secret> discord, Web web) {}

    /**
     * What Slack over HTTP takes, and whatever else is reached from outside.
     *
     * @param slackSigning what Slack signs its requests with
     * @param slackCommand what the slash command is called
     * @param slackClient the app's id and secret, for workspaces that install it by themselves
     * @param server where we are reached
     * @param sealing keys that stored tokens are sealed with, newest first; empty: the file in the home
     */
    public record Web(
            Optional<Secret> slackSigning,
            SlackCommandName slackCommand,
            Optional<SlackClient> slackClient,
            Optional<Server> server,
            List<Secret> sealing) {}

    /** A Slack app as it presents itself when a workspace installs it. */
    public record SlackClient(String id, Secret secret) {}

    /**
     * Where we are reached from outside.
     *
     * @param url what others write
     * @param address where we listen
     */
    public record Server(URI url, String address, int port) {}

    /**
     * Models.
     *
     * @param writer writes summaries
     * @param embedder finds by meaning
     */
    public record Models(Optional<Writer> writer, Optional<Embedding> embedder) {}

    /** An embedding model. */
    public sealed interface Embedding {

        /**
         * Behind an endpoint.
         *
         * @param endpoint up to the version, as in {@code http://localhost:11434/v1}
         * @param name its name there
         */
        record Remote(URI endpoint, String name, Optional<Secret> key) implements Embedding {}

        /** In a directory of this machine. */
        record Local(Path directory) implements Embedding {}
    }

    /**
     * A language model.
     *
     * @param endpoint up to the version, as in {@code http://localhost:11434/v1}
     * @param name its name there
     * @param budget how many summaries it may write for a workspace on one day
     */
    public record Writer(URI endpoint, String name, Optional<Secret> key, int budget) {}
}
