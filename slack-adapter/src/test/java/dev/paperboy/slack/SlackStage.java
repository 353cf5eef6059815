package dev.paperboy.slack;

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
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** One person in one channel of a doubled Slack, and the real platform on the other side of it. */
final class SlackStage implements ChatPlatformContract.Stage {
    static final String CHANNEL = "C0CHANNEL";
    static final String USER = "U0ADA";

    private final SlackDouble slack;
    private final SlackPlatform platform;
    private final SlackPerson ada;

    SlackStage(Inbox inbox) throws Exception {
        slack = new SlackDouble();
        ada = new SlackPerson(slack, USER);
        platform = new SlackPlatform(settings(slack.api()), stores(), Clock.systemUTC());
        platform.open(inbox);
    }

    private static SlackSettings settings(URI api) {
        return new SlackSettings(
                api,
                Optional.of(new Secret("xoxb-x")),
                Optional.of(new Secret("xapp-x")),
                Optional.empty(),
                SlackCommandName.USUAL,
                Optional.empty());
    }

    static SlackStores stores() {
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
        ada.types(CHANNEL, command);
    }

    @Override
    public void press(String label) {
        ada.presses(label);
    }

    /** The person at the keyboard. */
    SlackPerson ada() {
        return ada;
    }

    /** Something happens that the bot is told of; gives the envelope's id. */
    String happens(String eventId, JsonObject event) {
        return ada.happens(eventId, event);
    }

    /** Does it, and waits until what is shown has changed. */
    void answered(Runnable action) {
        ada.answered(action);
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

    @Override
    public void close() {
        platform.close();
        slack.close();
    }
}
