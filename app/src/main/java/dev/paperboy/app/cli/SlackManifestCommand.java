package dev.paperboy.app.cli;

import dev.paperboy.slack.SlackCommandName;
import dev.paperboy.slack.SlackManifest;
import java.net.URI;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code paperboy slack-manifest}. */
@Command(
        name = "slack-manifest",
        mixinStandardHelpOptions = true,
        description = "Print the manifest that makes the app at Slack in one paste.")
final class SlackManifestCommand implements Callable<Integer> {
    @Option(
            names = "--url",
            paramLabel = "URL",
            description = "Where this machine is reached from outside, for Slack over HTTP (default: Socket Mode).")
    private @Nullable URI url;

    @Option(
            names = "--command",
            paramLabel = "NAME",
            description = "What the slash command is called (default: /papers); SLACK_COMMAND has to say the same.")
    private String command = "/papers";

    @Override
    public Integer call() {
        if (url != null && !"https".equals(url.getScheme())) {
            throw new WrongInput("--url is " + url + "; Slack needs one that begins with https://");
        }
        Optional<URI> address = Optional.ofNullable(url)
                .map(given -> URI.create(given.toString().replaceFirst("/+$", "")));
        Output.text(SlackManifest.yaml(address, name()).stripTrailing());
        return 0;
    }

    private SlackCommandName name() {
        try {
            return SlackCommandName.of(command);
        } catch (IllegalArgumentException wrong) {
            throw new WrongInput("--command is " + command + "; it " + wrong.getMessage());
        }
    }
}
