package dev.paperboy.slack;

import com.google.gson.JsonObject;
import dev.paperboy.platform.EventsInMemory;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.InstallationsInMemory;
import dev.paperboy.platform.Secret;
import dev.paperboy.platform.TicketsInMemory;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The real platform, whose requests come over HTTP and which many workspaces install, on the other side of a doubled Slack. */
final class SlackWebStage implements AutoCloseable {
    static final Secret SIGNING = new Secret("signing-canary");

    private final SlackDouble slack = new SlackDouble();
    private final InstallationsInMemory installations = new InstallationsInMemory();
    private final EventsInMemory events = new EventsInMemory();
    private final Clock clock;
    private final SlackPlatform platform;
    private final SlackWeb web;
    private final SlackInstall install;

    SlackWebStage(Inbox inbox, Clock clock) throws Exception {
        this.clock = clock;
        SlackSettings.Distribution distribution = new SlackSettings.Distribution(
                SlackTenants.CLIENT, new Secret(SlackTenants.CLIENT_SECRET), URI.create("https://papers.example.org"));
        this.platform = new SlackPlatform(
                new SlackSettings(
                        slack.api(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.of(SIGNING),
                        SlackCommandName.USUAL,
                        Optional.of(distribution)),
                new SlackStores(installations, events, new TicketsInMemory()),
                clock);
        this.web = platform.web().orElseThrow();
        this.install = platform.install().orElseThrow();
        platform.open(inbox);
    }

    SlackDouble slack() {
        return slack;
    }

    SlackPlatform platform() {
        return platform;
    }

    SlackWeb web() {
        return web;
    }

    SlackInstall install() {
        return install;
    }

    InstallationsInMemory installations() {
        return installations;
    }

    /** A person of the workspace, or organization, installs the app. */
    SlackInstall.Outcome install(SlackTenants.Tenant tenant) {
        SlackInstall.Departure departure = install.depart();
        String code = slack.tenants().agree(tenant);
        return install.arrive(Optional.of(state(departure)), Optional.of(departure.cookie()), Optional.of(code));
    }

    static String state(SlackInstall.Departure departure) {
        return departure.to().getRawQuery().replaceFirst(".*state=([^&]*).*", "$1");
    }

    /** Slack reports an event of a workspace. */
    SlackWeb.Answer happens(String team, String eventId, JsonObject event) {
        return web.take(
                signed("application/json", callback(team, eventId, event).toString()));
    }

    static JsonObject callback(String team, String eventId, JsonObject event) {
        JsonObject callback = SlackJson.typed("event_callback");
        callback.addProperty("team_id", team);
        callback.addProperty("event_id", eventId);
        callback.add("event", event);
        return callback;
    }

    /** A person of a workspace types a command. */
    SlackWeb.Answer types(String team, String channel, String text) {
        return web.take(command(team, channel, text));
    }

    SlackWeb.Incoming command(String team, String channel, String text) {
        String form = Map.of(
                        "command",
                        "/papers",
                        "text",
                        text,
                        "team_id",
                        team,
                        "channel_id",
                        channel,
                        "user_id",
                        SlackStage.USER,
                        "trigger_id",
                        "1.2",
                        "response_url",
                        slack.responseUrl(channel, SlackStage.USER, "0"))
                .entrySet()
                .stream()
                .map(pair -> pair.getKey() + "=" + URLEncoder.encode(pair.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return signed("application/x-www-form-urlencoded", form);
    }

    SlackWeb.Incoming signed(String type, String body) {
        byte[] bytes = body.getBytes(StandardCharsets.UTF_8);
        String timestamp = Long.toString(clock.instant().getEpochSecond());
        return new SlackWeb.Incoming(
                Map.of(
                        "content-type", List.of(type),
                        "x-slack-request-timestamp", List.of(timestamp),
                        "x-slack-signature", List.of(new SlackSignature(SIGNING).sign(timestamp, bytes))),
                bytes);
    }

    @Override
    public void close() {
        platform.close();
        slack.close();
    }
}
