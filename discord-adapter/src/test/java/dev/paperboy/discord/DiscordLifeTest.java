package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.FingerprintsInMemory;
import dev.paperboy.platform.RecordingInbox;
import dev.paperboy.platform.Standing;
import java.io.IOException;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What happens to the connection, and to the servers and channels behind it. */
class DiscordLifeTest {
    private static final DeliveryKey KEY = new DeliveryKey("key1");
    private static final Card CARD = Card.saying("The papers of the day");
    private static final String SERVER = "{'id':'" + FakeWorld.GUILD + "'";

    private final RecordingInbox inbox = new RecordingInbox();

    @SuppressWarnings("NullAway.Init") // set before each test
    private FakeDiscord discord;

    private Optional<DiscordStage> stage = Optional.empty();

    @BeforeEach
    void prepare() throws IOException {
        discord = new FakeDiscord();
    }

    @AfterEach
    void leave() throws IOException {
        stage.ifPresent(DiscordStage::close);
        discord.close();
    }

    private DiscordStage join() {
        return join("auto");
    }

    private DiscordStage join(String shards) {
        DiscordShards part = DiscordShards.read(shards).orElseThrow();
        stage = Optional.of(new DiscordStage(inbox.inbox(), discord, new FingerprintsInMemory(), part));
        return stage.get();
    }

    @Test
    void joinsOnceDiscordIsThereAgain() throws Exception {
        discord.faults().refuse("GET ", 500, 0);
        DiscordStage joined = join();
        assertThat(joined.platform().standing()).isInstanceOf(Standing.Connecting.class);
        discord.faults().mend();
        await().until(() -> joined.platform().standing() instanceof Standing.Connected);
        joined.platform().post(joined.channel(), CARD, KEY);
    }

    @Test
    void resumesWhenTheConnectionIsLost() throws Exception {
        DiscordStage joined = join();
        discord.gateway().drop();
        await().until(() -> discord.gateway().resumed() == 1);
        answersAgain(joined);
        assertThat(discord.gateway().identified()).hasSize(1);
    }

    @Test
    void comesAgainWhenItIsAskedTo() {
        DiscordStage joined = join();
        discord.gateway().reconnect();
        await().until(() -> discord.gateway().resumed() == 1);
        answersAgain(joined);
    }

    @Test
    void beginsAnewWhenItsSessionIsOver() {
        DiscordStage joined = join();
        discord.gateway().invalidate();
        await().until(() -> discord.gateway().joined() == 2);
        answersAgain(joined);
    }

    @Test
    void leavesAConnectionOnWhichNobodyAnswers() {
        discord.gateway().heartbeats(100);
        DiscordStage joined = join();
        Instant heard = lastHeard(joined);
        await().until(() -> lastHeard(joined).isAfter(heard));
        discord.gateway().answerHeartbeats(false);
        await().until(() -> discord.gateway().resumed() > 0);
        discord.gateway().answerHeartbeats(true);
        answersAgain(joined);
    }

    @Test
    void isHeardOfAsLongAgoAsTheLastAnswer() {
        discord.gateway().heartbeats(60_000);
        DiscordStage joined = join();
        answersAgain(joined); // by now the first heartbeat is answered
        Instant heard = lastHeard(joined);
        answersAgain(joined);
        assertThat(lastHeard(joined)).as("an event is no heartbeat").isEqualTo(heard);
    }

    @ParameterizedTest
    @CsvSource({"4004, token", "4013, intents", "4014, intents", "4011, shards"})
    void givesUpWhenItIsShownOutForGood(int code, String reason) {
        discord.gateway().refuseToIdentify(code);
        DiscordStage refused = join();
        assertThat(refused.platform().standing())
                .isInstanceOfSatisfying(
                        Standing.Refused.class, it -> assertThat(it.reason()).contains(reason));
        assertThatThrownBy(() -> refused.platform().post(refused.channel(), CARD, KEY))
                .isInstanceOf(DeliveryException.Uninstalled.class);
        assertThat(discord.gateway().identified()).hasSize(1);
    }

    @Test
    void givesUpWhenItsTokenIsRevokedWhileItRuns() throws IOException {
        DiscordStage joined = join();
        discord.gateway().close(4004);
        await().until(() -> joined.platform().standing() instanceof Standing.Refused);
    }

    @Test
    void waitsForAServerThatIsUnavailable() throws Exception {
        DiscordStage joined = join();
        tell(joined, "GUILD_DELETE", SERVER + ",'unavailable':true}");
        assertThatThrownBy(() -> joined.platform().post(joined.channel(), CARD, KEY))
                .isInstanceOf(DeliveryException.Busy.class);
        assertThat(inbox.heard()).isEmpty();
        discord.gateway().dispatch("GUILD_CREATE", FakeWorld.guild());
        answersAgain(joined);
        joined.platform().post(joined.channel(), CARD, KEY);
    }

    @Test
    void saysThatItWasRemovedFromAServer() {
        DiscordStage joined = join();
        tell(joined, "GUILD_DELETE", SERVER + "}");
        await().untilAsserted(() -> assertThat(inbox.heard())
                .contains("evicted from " + FakeWorld.CHANNEL, "evicted from " + FakeWorld.FORUM));
        assertThatThrownBy(() -> joined.platform().post(joined.channel(), CARD, KEY))
                .isInstanceOf(DeliveryException.Gone.class);
        assertThat(discord.requests("POST channels/")).isEmpty();
    }

    @Test
    void postsInAServerThatInvitesItWhileItRuns() throws Exception {
        DiscordStage joined = join();
        tell(joined, "GUILD_DELETE", SERVER + "}");
        discord.gateway().dispatch("GUILD_CREATE", FakeWorld.guild());
        answersAgain(joined);
        joined.platform().post(joined.channel(), CARD, KEY);
        assertThat(joined.seenByAll()).contains("The papers of the day");
    }

    @Test
    void saysThatAChannelWasDeleted() {
        DiscordStage joined = join();
        ObjectNode channel = FakeWorld.channel(FakeWorld.CHANNEL, "papers", 0);
        discord.gateway().dispatch("CHANNEL_DELETE", channel);
        await().untilAsserted(() -> assertThat(inbox.heard()).containsExactly("evicted from " + FakeWorld.CHANNEL));
        assertThatThrownBy(() -> joined.platform().post(joined.channel(), CARD, KEY))
                .isInstanceOf(DeliveryException.Gone.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"user", "global", "shared"})
    void waitsAsLongAsALimitAsks(String scope) throws Exception {
        DiscordStage joined = join();
        discord.faults().limit("POST channels/", 1, scope);
        joined.platform().post(joined.channel(), CARD, KEY);
        assertThat(joined.seenByAll()).containsExactly("The papers of the day");
        assertThat(discord.requests("POST channels/")).hasSize(2);
    }

    @Test
    void keepsOnlyItsPartOfTheServers() throws Exception {
        DiscordStage other = join("1/2");
        assertThatThrownBy(() -> other.platform().post(other.channel(), CARD, KEY))
                .isInstanceOf(DeliveryException.Busy.class)
                .hasMessageContaining("another process");
        other.platform().close();
        assertThat(discord.gateway().identified().get(0).path("shard").toString())
                .isEqualTo("[1,2]");
        assertThat(discord.requests("PUT applications/"))
                .as("the first shard registers")
                .isEmpty();
        DiscordStage ours = join("0/2");
        ours.platform().post(ours.channel(), CARD, KEY);
    }

    @Test
    void keepsAllPartsWhenToldHowMany() throws Exception {
        DiscordStage both = join("2");
        await().until(() -> both.platform().standing() instanceof Standing.Connected);
        assertThat(discord.gateway().identified()).hasSize(2);
        both.platform().post(both.channel(), CARD, KEY);
    }

    private void tell(DiscordStage joined, String event, String data) {
        discord.gateway().dispatch(event, FakeWorld.json(data));
        Address.Channel channel = joined.channel();
        await().until(() -> {
            try {
                joined.platform().post(channel, CARD, new DeliveryKey("probe"));
                return false;
            } catch (DeliveryException over) {
                return true;
            }
        });
        discord.ledger().clear();
        discord.forgetRequests();
    }

    private static void answersAgain(DiscordStage joined) {
        joined.type("echo still here");
        assertThat(joined.seenByAll()).contains("still here");
    }

    private static Instant lastHeard(DiscordStage joined) {
        return ((Standing.Connected) joined.platform().standing()).lastHeard();
    }
}
