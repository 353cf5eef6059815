package dev.paperboy.discord;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.ChatPlatformContract;
import dev.paperboy.platform.FingerprintStore;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The real platform connected to the {@link FakeDiscord}, and one person in its channel. */
final class DiscordStage implements ChatPlatformContract.Stage {
    private static final ObjectMapper JSON = new ObjectMapper();

    final FakeDiscord discord;
    private final DiscordPlatform platform;
    private final Inbox inbox;

    DiscordStage(Inbox inbox) throws IOException {
        this(inbox, new FakeDiscord(), new FingerprintsInMemory());
    }

    DiscordStage(Inbox inbox, FakeDiscord discord, FingerprintStore fingerprints) {
        this.inbox = inbox;
        this.discord = discord;
        this.platform = new DiscordPlatform(new Secret("token"), discord.endpoint(), fingerprints, Clock.systemUTC());
        platform.open(inbox);
    }

    @Override
    public ChatPlatform platform() {
        return platform;
    }

    @Override
    public Address.Channel channel() {
        return new Address.Channel(DiscordAddresses.server(FakeWorld.GUILD), FakeWorld.CHANNEL);
    }

    @Override
    public Address.Person person() {
        return new Address.Person(DiscordAddresses.server(FakeWorld.GUILD), FakeWorld.PERSON);
    }

    /** People fill in Discord's own fields; what can't be read at all is sent as a command of that name. */
    @Override
    public void type(String command) {
        try {
            choose(inbox.read(command));
        } catch (CommandRefused unknown) {
            choose(CommandCall.of(command.split(" ")[0]));
        }
    }

    private void choose(CommandCall call) {
        ObjectNode data =
                JSON.createObjectNode().put("id", "1").put("name", "papers").put("type", 1);
        ObjectNode sub =
                data.putArray("options").addObject().put("name", call.command()).put("type", 1);
        call.arguments()
                .forEach((name, value) -> sub.withArray("options")
                        .addObject()
                        .put("name", name)
                        .put("type", 3)
                        .put("value", value));
        act(2, data, "");
    }

    /** Somebody is typing an option; gives the values offered. */
    List<String> complete(String command, String option, String typed) {
        ObjectNode data =
                JSON.createObjectNode().put("id", "1").put("name", "papers").put("type", 1);
        ObjectNode sub =
                data.putArray("options").addObject().put("name", command).put("type", 1);
        sub.putArray("options")
                .addObject()
                .put("name", option)
                .put("type", 3)
                .put("value", typed)
                .put("focused", true);
        return act(4, data, "").at("/data/choices").findValuesAsText("value");
    }

    @Override
    public void press(String label) {
        for (JsonNode message : messages().toList()) {
            for (SeenMessage.Choice choice : new SeenMessage(message).choices()) {
                if (choice.label().equals(label)) {
                    ObjectNode data = JSON.createObjectNode()
                            .put("component_type", choice.menu().isEmpty() ? 2 : 3);
                    data.put("custom_id", choice.menu().isEmpty() ? choice.customId() : choice.menu());
                    data.putArray("values").add(choice.customId());
                    act(3, data, message.path("id").asText());
                    return;
                }
            }
        }
        throw new AssertionError("nothing to press is called " + label);
    }

    /** Somebody presses a button that is not what we would draw today. */
    void pressId(String id) {
        ObjectNode data = JSON.createObjectNode().put("component_type", 2).put("custom_id", id);
        act(3, data, messages().findFirst().orElseThrow().path("id").asText());
    }

    private JsonNode act(int type, JsonNode data, String pressedOn) {
        String token = UUID.randomUUID().toString();
        CompletableFuture<JsonNode> end = discord.ledger.expect(token, pressedOn);
        ObjectNode interaction = FakeWorld.interaction(token, type, data);
        messages()
                .filter(message -> message.path("id").asText().equals(pressedOn))
                .forEach(message -> interaction.set("message", message));
        discord.gateway().dispatch("INTERACTION_CREATE", interaction);
        try {
            return end.get(20, TimeUnit.SECONDS);
        } catch (InterruptedException | ExecutionException | TimeoutException e) {
            throw new AssertionError("no answer; requests: " + discord.requests, e);
        }
    }

    private Stream<JsonNode> messages() {
        return Stream.concat(
                discord.ledger.messages(FakeWorld.CHANNEL, false).stream(),
                discord.ledger.messages(FakeWorld.CHANNEL, true).stream());
    }

    @Override
    public List<String> seenByAll() {
        return seen(false);
    }

    @Override
    public List<String> seenByPerson() {
        return seen(true);
    }

    private List<String> seen(boolean ephemeral) {
        return discord.ledger.messages(FakeWorld.CHANNEL, ephemeral).stream()
                .map(message -> new SeenMessage(message).text())
                .toList();
    }

    @Override
    public Set<URI> links() {
        return messages()
                .flatMap(message -> new SeenMessage(message).links().stream())
                .collect(Collectors.toSet());
    }

    /** Mentions count where a request does not forbid them. */
    @Override
    public int pings() {
        boolean forbidden = discord.requests.stream()
                .filter(request -> request.contains("\"components\""))
                .allMatch(request -> request.contains("\"allowed_mentions\":{\"parse\":[]"));
        return forbidden
                ? 0
                : (int) messages()
                        .flatMap(message -> new SeenMessage(message).mentions().stream())
                        .count();
    }

    @Override
    public void close() {
        platform.close();
        try {
            discord.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
