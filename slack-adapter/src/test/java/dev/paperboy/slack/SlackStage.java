package dev.paperboy.slack;

import static org.awaitility.Awaitility.await;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.ChatPlatformContract;
import dev.paperboy.platform.EventsInMemory;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.InstallationsInMemory;
import dev.paperboy.platform.Secret;
import dev.paperboy.platform.TicketsInMemory;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** One person in one channel of a doubled Slack, and the real platform on the other side of it. */
final class SlackStage implements ChatPlatformContract.Stage {
    static final String CHANNEL = "C0CHANNEL";
    static final String USER = "U0ADA";
    private static final Duration PATIENCE = Duration.ofSeconds(20);

    private final SlackDouble slack;
    private final SlackPlatform platform;

    SlackStage(Inbox inbox) throws Exception {
        slack = new SlackDouble();
        platform =
                new SlackPlatform(slack.api(), new Secret("xoxb-x"), new Secret("xapp-x"), stores(), Clock.systemUTC());
        platform.open(inbox);
    }

    private static SlackStores stores() {
        return new SlackStores(new InstallationsInMemory(), new EventsInMemory(), new TicketsInMemory());
    }

    SlackDouble slack() {
        return slack;
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Address.Channel channel() {
        return SlackAddresses.channel(SlackDouble.TEAM, CHANNEL);
    }

    @Override
    public Address.Person person() {
        return SlackAddresses.person(SlackDouble.TEAM, USER);
    }

    @Override
    public void type(String command) {
        JsonObject slash = new JsonObject();
        slash.addProperty("command", "/papers");
        slash.addProperty("text", command);
        slash.addProperty("team_id", SlackDouble.TEAM);
        slash.addProperty("channel_id", CHANNEL);
        slash.addProperty("user_id", USER);
        slash.addProperty("response_url", slack.responseUrl(CHANNEL, USER, "0"));
        slash.addProperty("trigger_id", "1.2");
        answered(() -> slack.sockets().send("slash_commands", slash));
    }

    @Override
    public void press(String label) {
        SlackLedger.Shown on = slack.ledger().messages().stream()
                .filter(shown -> !button(shown, label).isEmpty())
                .findFirst()
                .orElseThrow();
        press(on, button(on, label).get(0));
    }

    void press(SlackLedger.Shown on, JsonObject button) {
        JsonObject press = SlackJson.typed("block_actions");
        press.add("user", id(USER));
        press.add("team", id(SlackDouble.TEAM));
        press.add("channel", id(on.channel()));
        JsonObject container = SlackJson.typed("message");
        container.addProperty("message_ts", on.ts());
        container.addProperty("channel_id", on.channel());
        if (!on.thread().isEmpty()) {
            container.addProperty("thread_ts", on.thread());
        }
        press.add("container", container);
        press.addProperty("response_url", slack.responseUrl(on.channel(), USER, on.ts()));
        JsonArray actions = new JsonArray();
        actions.add(button);
        press.add("actions", actions);
        answered(() -> slack.sockets().send("interactive", press));
    }

    /** Something happens that the bot is told of; gives the envelope's id. */
    String happens(String eventId, JsonObject event) {
        JsonObject callback = SlackJson.typed("event_callback");
        callback.addProperty("team_id", SlackDouble.TEAM);
        callback.addProperty("event_id", eventId);
        callback.add("event", event);
        return slack.sockets().send("events_api", callback);
    }

    /** Does it, and waits until what is shown has changed. */
    void answered(Runnable action) {
        List<SlackLedger.Shown> before = slack.ledger().messages();
        action.run();
        await().atMost(PATIENCE).until(() -> !slack.ledger().messages().equals(before));
    }

    @Override
    public List<String> seenByAll() {
        return seen("");
    }

    @Override
    public List<String> seenByPerson() {
        return seen(USER);
    }

    private List<String> seen(String onlyFor) {
        return slack.ledger().messages().stream()
                .filter(shown -> shown.onlyFor().equals(onlyFor))
                .map(shown -> SlackView.text(shown.blocks()))
                .toList();
    }

    @Override
    public Set<URI> links() {
        return slack.ledger().messages().stream()
                .flatMap(shown -> SlackView.links(shown.blocks()).stream())
                .map(URI::create)
                .collect(Collectors.toSet());
    }

    @Override
    public int pings() {
        return slack.ledger().messages().stream().mapToInt(SlackStage::pings).sum();
    }

    private static int pings(SlackLedger.Shown shown) {
        long elements = SlackView.objects(shown.blocks()).stream()
                .filter(object -> object.has("type")
                        && Set.of("user", "usergroup", "broadcast", "mrkdwn")
                                .contains(object.get("type").getAsString()))
                .count();
        return (int) elements + (shown.text().contains("<") ? 1 : 0);
    }

    private static List<JsonObject> button(SlackLedger.Shown shown, String label) {
        return SlackView.buttons(shown.blocks()).stream()
                .filter(button ->
                        button.getAsJsonObject("text").get("text").getAsString().equals(label))
                .toList();
    }

    private static JsonObject id(String id) {
        JsonObject object = new JsonObject();
        object.addProperty("id", id);
        return object;
    }

    @Override
    public void close() {
        platform.close();
        slack.close();
    }
}
