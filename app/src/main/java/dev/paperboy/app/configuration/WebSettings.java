package dev.paperboy.app.configuration;

import dev.paperboy.platform.Secret;
import dev.paperboy.slack.SlackCommandName;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Reads what Paperboy needs to be reached from outside, and refuses halves. */
final class WebSettings {
    private static final int PORT = 8090;
    /** Hosts to which a request needs no protection: it does not leave the machine. */
    private static final Set<String> HERE = Set.of("localhost", "127.0.0.1", "[::1]");

    private WebSettings() {}

    static Configuration.Web read(Settings settings) {
        Optional<Secret> signing = settings.secret(Key.SLACK_SIGNING_SECRET);
        Optional<Configuration.SlackClient> client = client(settings);
        Optional<Configuration.Server> server = server(settings);
        if (signing.isPresent() && settings.text(Key.SLACK_APP_TOKEN).isPresent()) {
            throw new ConfigurationException(
                    Key.SLACK_SIGNING_SECRET, "is for HTTP and " + Key.SLACK_APP_TOKEN + " for Socket Mode; set one");
        }
        if (client.isPresent() && settings.text(Key.SLACK_BOT_TOKEN).isPresent()) {
            throw new ConfigurationException(
                    Key.SLACK_CLIENT_ID,
                    "is for many workspaces and " + Key.SLACK_BOT_TOKEN + " for one of them; set one");
        }
        if ((signing.isPresent() || client.isPresent()) && server.isEmpty()) {
            throw new ConfigurationException(
                    Key.PAPERBOY_PUBLIC_URL, "is missing; Slack has to know where this machine is reached");
        }
        return new Configuration.Web(signing, command(settings), client, server, sealing(settings));
    }

    private static SlackCommandName command(Settings settings) {
        String written = settings.text(Key.SLACK_COMMAND).orElse(SlackCommandName.USUAL.name());
        try {
            return SlackCommandName.of(written);
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(Key.SLACK_COMMAND, "is '" + written + "'; it " + wrong.getMessage());
        }
    }

    private static Optional<Configuration.SlackClient> client(Settings settings) {
        Optional<String> id = settings.text(Key.SLACK_CLIENT_ID);
        Optional<Secret> secret = settings.secret(Key.SLACK_CLIENT_SECRET);
        if (id.isPresent() != secret.isPresent()) {
            Key missing = id.isPresent() ? Key.SLACK_CLIENT_SECRET : Key.SLACK_CLIENT_ID;
            throw new ConfigurationException(missing, "is missing; the id and the secret go together");
        }
        return id.map(text -> new Configuration.SlackClient(text, secret.orElseThrow()));
    }

    private static Optional<Configuration.Server> server(Settings settings) {
        if (settings.text(Key.PAPERBOY_PUBLIC_URL).isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Configuration.Server(
                url(settings),
                settings.text(Key.PAPERBOY_PUBLIC_ADDRESS).orElse("127.0.0.1"),
                settings.port(Key.PAPERBOY_PUBLIC_PORT).orElse(PORT)));
    }

    private static URI url(Settings settings) {
        URI url = settings.url(Key.PAPERBOY_PUBLIC_URL, "");
        boolean safe = "https".equals(url.getScheme()) || HERE.contains(url.getHost());
        if (!safe || url.getQuery() != null || url.getFragment() != null) {
            throw new ConfigurationException(
                    Key.PAPERBOY_PUBLIC_URL, "is '" + url + "'; it should look like https://papers.example.org");
        }
        return URI.create(url.toString().replaceFirst("/+$", ""));
    }

    private static List<Secret> sealing(Settings settings) {
        return settings.text(Key.PAPERBOY_TOKEN_KEY).stream()
                .flatMap(text -> Stream.of(text.split(",")))
                .map(String::strip)
                .filter(key -> !key.isEmpty())
                .map(Settings::hidden)
                .toList();
    }
}
