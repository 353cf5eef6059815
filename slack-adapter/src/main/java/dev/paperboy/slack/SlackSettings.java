package dev.paperboy.slack;

import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.Secret;
import java.net.URI;
import java.time.Clock;
import java.util.Optional;

/**
 * How Slack is joined. With an app token Slack's requests come over sockets that we open; with a signing secret they come over HTTP.
 *
 * @param api where the Web API is, with a slash at the end; {@code https://slack.com/api/}
 * @param botToken opens the one workspace that installed the app by hand, {@code xoxb-…}
 * @param appToken the app's own, for Socket Mode, {@code xapp-…}
 * @param signingSecret what Slack signs its requests with, for HTTP
 * @param command what the slash command is called
 * @param distribution lets workspaces install the app by themselves, in place of the bot token
 */
public record SlackSettings(
        URI api,
        Optional<Secret> botToken,
        Optional<Secret> appToken,
        Optional<Secret> signingSecret,
        SlackCommandName command,
        Optional<Distribution> distribution) {

    /** Whose tokens open which workspace. */
    SlackTokens tokens(SlackApi slack, InstallationStore installations, Clock clock) {
        if (distribution.isPresent()) {
            return new InstalledTokens(installations, new SlackOAuth(slack, distribution.get(), clock), clock);
        }
        return new SingleToken(
                slack, botToken.orElseThrow(() -> new IllegalArgumentException("nothing opens a workspace")));
    }

    /**
     * What installing takes.
     *
     * @param clientId the app's
     * @param clientSecret the app's
     * @param address where we can be reached from outside, without a slash at the end
     */
    public record Distribution(String clientId, Secret clientSecret, URI address) {
        /** Where Slack sends people back to. */
        String redirect() {
            return address + "/slack/oauth";
        }
    }
}
