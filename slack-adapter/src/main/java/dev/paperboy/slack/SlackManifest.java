package dev.paperboy.slack;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The text that makes the app at Slack in one paste: docs.slack.dev, reference/app-manifest. */
public final class SlackManifest {
    private static final List<String> EVENTS = List.of(
            "app_home_opened",
            "app_mention",
            "channel_archive",
            "channel_deleted",
            "channel_left",
            "group_archive",
            "group_left",
            "link_shared",
            "member_left_channel",
            "message.channels",
            "message.groups",
            "message.im",
            "reaction_added",
            "reaction_removed");
    private static final List<String> DEPARTURES =
            List.of("app_uninstalled", "team_access_granted", "team_access_revoked", "tokens_revoked");

    private SlackManifest() {}

    /**
     * The manifest, as YAML.
     *
     * @param address where Paperboy is reached from outside; empty for Socket Mode
     */
    public static String yaml(Optional<URI> address, SlackCommandName command) {
        Optional<String> requests = address.map(url -> url + "/slack/events");
        return top(command)
                + requests.map(url -> "      url: " + url + "\n").orElse("")
                + shortcuts()
                + "oauth_config:\n"
                + address.map(url -> "  redirect_urls:\n    - " + url + "/slack/oauth\n")
                        .orElse("")
                + "  scopes:\n    bot:\n" + lines(SlackScopes.scopes(true), "      - ")
                + "    bot_optional:\n" + lines(SlackScopes.scopes(false), "      - ")
                + settings(requests);
    }

    private static String top(SlackCommandName command) {
        return """
                _metadata:
                  major_version: 2
                  minor_version: 1
                display_information:
                  name: Paperboy
                  description: The day's trending research papers, where your team already talks
                  background_color: "#1f2933"
                features:
                  app_home:
                    home_tab_enabled: true
                    messages_tab_enabled: true
                    messages_tab_read_only_enabled: false
                  bot_user:
                    display_name: paperboy
                    always_online: true
                  slash_commands:
                    - command: /%s
                      description: Trending research papers, search and summaries
                      usage_hint: "[help | trending | search words | show id | summarize id]"
                      should_escape: true
                """.formatted(command.name());
    }

    private static String shortcuts() {
        return """
                  shortcuts:
                    - name: Search papers
                      type: global
                      callback_id: search
                      description: Search all papers
                    - name: Discuss this paper
                      type: message
                      callback_id: discuss
                      description: Open a thread on the paper that the message names
                  unfurl_domains:
                    - arxiv.org
                    - huggingface.co
                """;
    }

    private static String settings(Optional<String> requests) {
        String url = requests.map(it -> "    request_url: " + it + "\n").orElse("");
        List<String> events = Stream.concat(
                        EVENTS.stream(), requests.isPresent() ? DEPARTURES.stream() : Stream.empty())
                .sorted()
                .toList();
        return "settings:\n  event_subscriptions:\n" + url + "    bot_events:\n" + lines(events, "      - ")
                + "  interactivity:\n    is_enabled: true\n" + url
                + "  org_deploy_enabled: " + requests.isPresent() + "\n"
                + "  socket_mode_enabled: " + requests.isEmpty() + "\n"
                + "  token_rotation_enabled: false\n";
    }

    private static String lines(List<String> values, String before) {
        return values.stream().map(value -> before + value + "\n").collect(Collectors.joining());
    }
}
