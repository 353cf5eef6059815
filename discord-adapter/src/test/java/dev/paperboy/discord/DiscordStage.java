package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakePerson;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.discord.fake.SeenMessage;
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
import java.util.stream.Collectors;

/** The real platform connected to the {@link FakeDiscord}, and one person in its channel. */
final class DiscordStage implements ChatPlatformContract.Stage {
    final FakeDiscord discord;
    final FakePerson person;
    private final DiscordPlatform platform;
    private final Inbox inbox;

    DiscordStage(Inbox inbox) throws IOException {
        this(inbox, new FakeDiscord(), new FingerprintsInMemory());
    }

    DiscordStage(Inbox inbox, FakeDiscord discord, FingerprintStore fingerprints) {
        this(inbox, discord, fingerprints, DiscordShards.AUTO);
    }

    DiscordStage(Inbox inbox, FakeDiscord discord, FingerprintStore fingerprints, DiscordShards shards) {
        this.inbox = inbox;
        this.discord = discord;
        this.person = discord.person();
        this.platform = new DiscordPlatform(account(discord, shards), fingerprints, Clock.systemUTC());
        platform.open(inbox);
    }

    /** The same Discord, joined anew. */
    DiscordStage restarted() {
        platform.close();
        return new DiscordStage(inbox, discord, new FingerprintsInMemory());
    }

    static DiscordAccount account(FakeDiscord discord, DiscordShards shards) {
        return new DiscordAccount(new Secret("token"), discord.rest(), shards);
    }

    @Override
    public DiscordPlatform platform() {
        return platform;
    }

    @Override
    public Address.Channel channel() {
        return channel(FakeWorld.CHANNEL);
    }

    static Address.Channel channel(String id) {
        return new Address.Channel(DiscordAddresses.server(FakeWorld.GUILD), id);
    }

    @Override
    public Address.Person person() {
        return new Address.Person(DiscordAddresses.server(FakeWorld.GUILD), FakeWorld.PERSON);
    }

    /** People fill in Discord's own fields; what can't be read at all is sent as a command of that name. */
    @Override
    public void type(String command) {
        try {
            CommandCall call = inbox.read(command);
            person.slash("papers", call.command(), call.arguments());
        } catch (CommandRefused unknown) {
            person.slash("papers", command.split(" ")[0], java.util.Map.of());
        }
    }

    @Override
    public void press(String label) {
        person.press(label);
    }

    @Override
    public List<String> seenByAll() {
        return person.seenByAll();
    }

    @Override
    public List<String> seenByPerson() {
        return person.seenAlone();
    }

    @Override
    public Set<URI> links() {
        return person.messages()
                .flatMap(message -> new SeenMessage(message).links().stream())
                .collect(Collectors.toSet());
    }

    /** Mentions count where a request does not forbid them. */
    @Override
    public int pings() {
        boolean forbidden = discord.requests().stream()
                .filter(request -> request.contains("\"components\""))
                .allMatch(request -> request.contains("\"allowed_mentions\":{\"parse\":[]"));
        return forbidden
                ? 0
                : (int) person.messages()
                        .flatMap(message -> new SeenMessage(message).mentions().stream())
                        .count();
    }

    /** Everything that was sent must have been what Discord takes. */
    @Override
    public void close() {
        platform.close();
        try {
            discord.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        assertThat(discord.complaints()).isEmpty();
    }
}
