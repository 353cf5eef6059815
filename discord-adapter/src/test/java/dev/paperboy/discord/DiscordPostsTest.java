package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.discord.fake.SeenMessage;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.RecordingInbox;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Announcements reach every kind of place, once. */
class DiscordPostsTest {
    private static final DeliveryKey KEY = new DeliveryKey("key1");
    private static final DeliveryKey OTHER = new DeliveryKey("key2");
    private static final Card CARD = Card.saying("The papers of the day");

    private final RecordingInbox inbox = new RecordingInbox();
    private final Instant before = Clock.systemUTC().instant().minusSeconds(1);

    @SuppressWarnings("NullAway.Init") // set before each test
    private DiscordStage stage;

    @BeforeEach
    void connect() throws Exception {
        stage = new DiscordStage(inbox.inbox());
    }

    @AfterEach
    void disconnect() {
        stage.close();
    }

    @Test
    void makesEachEditionAPostInAForumWithATagWhereOneIsNeeded() throws Exception {
        post(FakeWorld.FORUM, KEY);
        MessageRef second = post(FakeWorld.FORUM, OTHER);
        assertThat(stage.discord.ledger().threads(FakeWorld.FORUM)).hasSize(2).allSatisfy(post -> {
            assertThat(post.path("name").asText()).isEqualTo("The papers of the day");
            assertThat(post.path("applied_tags")).extracting(JsonNode::asText).containsExactly(FakeWorld.TAG);
        });
        Address.Thread thread = new Address.Thread(
                DiscordStage.channel(FakeWorld.FORUM), second.ids().get(0));
        assertThat(second.address()).isEqualTo(thread);
        assertThat(stage.platform().openThread(second, "Talk")).isEqualTo(thread);
    }

    @Test
    void givesNoTagWhereNoneIsNeeded() throws Exception {
        post(FakeWorld.OPEN_FORUM, KEY);
        assertThat(stage.discord.ledger().threads(FakeWorld.OPEN_FORUM))
                .singleElement()
                .satisfies(post -> assertThat(post.path("applied_tags")).isEmpty());
    }

    @Test
    void saysThatAForumHasNoTagToGive() {
        JsonNode forum = FakeWorld.channel(FakeWorld.FORUM, "forum", 15)
                .put("flags", 1 << 4)
                .set("available_tags", FakeWorld.json("{'tags':[]}").path("tags"));
        stage.discord.gateway().dispatch("CHANNEL_UPDATE", forum);
        stage.type("echo done"); // events are read in order
        assertThatThrownBy(() -> post(FakeWorld.FORUM, KEY))
                .isInstanceOf(DeliveryException.Gone.class)
                .hasMessageContaining("tag");
    }

    @Test
    void passesOnToFollowersWhatItPostsInAnAnnouncementChannel() throws Exception {
        post(FakeWorld.NEWS, KEY);
        await().untilAsserted(() -> assertThat(stage.discord.requests("POST channels/" + FakeWorld.NEWS))
                .satisfiesExactly(
                        posted -> assertThat(posted).contains("/messages "),
                        passedOn -> assertThat(passedOn).contains("/crosspost ")));
    }

    @Test
    void hasPostedAlsoWhenFollowersCanNotBeReached() throws Exception {
        stage.discord.faults().refuse("POST channels/" + FakeWorld.NEWS + "/messages/", 403, 50013);
        MessageRef message = post(FakeWorld.NEWS, KEY);
        await().until(() -> stage.discord.requests().stream().anyMatch(request -> request.contains("/crosspost")));
        assertThat(message.address()).isEqualTo(DiscordStage.channel(FakeWorld.NEWS));
    }

    @Test
    void postsInThreadsAndDirectMessages() throws Exception {
        Address.Thread thread = stage.platform().openThread(post(FakeWorld.CHANNEL, KEY), "Talk");
        assertThat(stage.platform().post(thread, CARD, OTHER).address()).isEqualTo(thread);
        stage.platform().post(stage.person(), Card.saying("Just for you"), OTHER);
        assertThat(stage.discord.personAlone().seenByAll()).containsExactly("Just for you");
        assertThat(stage.discord.ledger().messages(thread.id(), false)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeWorld.CHANNEL, FakeWorld.OPEN_FORUM})
    void sendsOnceAndFindsWhatArrivedWhenTheAnswerIsLost(String channel) throws Exception {
        stage.discord.faults().loseAnswers("POST channels/" + channel, 1);
        assertThatThrownBy(() -> post(channel, KEY)).isInstanceOf(DeliveryException.Unknown.class);
        assertArrivedOnce(channel);
    }

    @ParameterizedTest
    @ValueSource(strings = {FakeWorld.CHANNEL, FakeWorld.OPEN_FORUM})
    void sendsOnceAndFindsWhatArrivedWhenTheServerFailsAfterwards(String channel) throws Exception {
        stage.discord.faults().refuseAfterDoing("POST channels/" + channel, 1, 502);
        assertThatThrownBy(() -> post(channel, KEY)).isInstanceOf(DeliveryException.Unknown.class);
        assertArrivedOnce(channel);
    }

    /** Also after a restart, and when Discord has forgotten the nonce. */
    private void assertArrivedOnce(String channel) throws Exception {
        assertThat(stage.discord.requests("POST channels/" + channel)).hasSize(1);
        stage = stage.restarted();
        stage.discord.ledger().forgetNonces();
        assertThat(stage.platform().trace(DiscordStage.channel(channel), KEY, before))
                .isInstanceOf(Trace.Found.class);
        assertThat(stage.platform().trace(DiscordStage.channel(channel), OTHER, before))
                .isEqualTo(new Trace.Absent());
    }

    @Test
    void isGivenTheFirstMessageWhenItSendsAgainInTime() throws Exception {
        stage.discord.faults().loseAnswers("POST channels/", 1);
        assertThatThrownBy(() -> post(FakeWorld.CHANNEL, KEY)).isInstanceOf(DeliveryException.Unknown.class);
        stage = stage.restarted();
        post(FakeWorld.CHANNEL, KEY);
        assertThat(stage.seenByAll()).hasSize(1);
    }

    @Test
    void findsNothingButSaysSoWhereItMayNotLook() throws Exception {
        post(FakeWorld.CHANNEL, KEY);
        permit("3072"); // to see the channel and to write, not to read what was written
        assertThat(stage.platform().trace(stage.channel(), KEY, before)).isInstanceOf(Trace.Unreadable.class);
    }

    @Test
    void keepsToTheLimitsThatDiscordTellsOf() throws Exception {
        stage.discord.limits().apply(3, Duration.ofMillis(500), 50);
        for (int posts = 1; posts <= 8; posts++) {
            post(FakeWorld.CHANNEL, new DeliveryKey("post" + posts));
        }
        assertThat(stage.seenByAll()).hasSize(8);
        assertThat(stage.discord.requests("POST channels/"))
                .as("none was too many")
                .hasSize(8);
    }

    @Test
    void editsAPostThatIsAsleepAndLetsItSleepOn() throws Exception {
        MessageRef old = post(FakeWorld.OPEN_FORUM, KEY);
        String thread = old.ids().get(0);
        stage.discord.ledger().archive(thread, false);
        stage = stage.restarted();
        stage.platform().replace(old, Card.saying("The votes have settled"));
        await().until(() -> stage.discord.ledger().isArchived(thread));
        assertThat(stage.discord.ledger().messages(thread, false))
                .singleElement()
                .satisfies(
                        message -> assertThat(new SeenMessage(message).text()).isEqualTo("The votes have settled"));
    }

    @Test
    void editsAMessageAndWaitsWhenOldOnesWereEditedTooOften() throws Exception {
        MessageRef message = post(FakeWorld.CHANNEL, KEY);
        stage.discord.faults().refuse("PATCH channels/", 1, 400, 30046);
        assertThatThrownBy(() -> stage.platform().replace(message, Card.saying("new")))
                .isInstanceOf(DeliveryException.Busy.class);
        stage.platform().replace(message, Card.saying("new"));
        assertThat(stage.seenByAll()).containsExactly("new");
    }

    @Test
    void namesAPermissionThatItLostWithoutAskingDiscord() {
        permit("1024");
        assertThatThrownBy(() -> post(FakeWorld.CHANNEL, KEY))
                .isInstanceOf(DeliveryException.Gone.class)
                .hasMessageContaining("Send Messages");
        assertThat(stage.discord.requests("POST channels/")).isEmpty();
    }

    private MessageRef post(String channel, DeliveryKey key) throws DeliveryException {
        return stage.platform().post(DiscordStage.channel(channel), CARD, key);
    }

    /** What everybody may do from now on. */
    private void permit(String permissions) {
        JsonNode role = FakeWorld.everyone(permissions);
        stage.discord
                .gateway()
                .dispatch(
                        "GUILD_ROLE_UPDATE",
                        FakeWorld.json("{'guild_id':'" + FakeWorld.GUILD + "'}").set("role", role));
        stage.type("echo done"); // events are read in order
    }
}
