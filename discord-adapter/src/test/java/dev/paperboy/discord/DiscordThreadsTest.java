package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.discord.fake.FakeWorld;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.RecordingInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Threads that are put away, locked, deleted, and talked in. */
class DiscordThreadsTest {
    private static final DeliveryKey KEY = new DeliveryKey("key1");
    private static final DeliveryKey OTHER = new DeliveryKey("key2");
    private static final Card CARD = Card.saying("The papers of the day");

    private final RecordingInbox inbox = new RecordingInbox();

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
    void reopensAThreadThatWasArchivedWhileItWasAway() throws Exception {
        Address.Thread thread = stage.platform().openThread(post(FakeWorld.CHANNEL, KEY), "Talk");
        stage.discord.ledger().archive(thread.id(), false);
        stage = stage.restarted();
        stage.platform().post(thread, CARD, OTHER);
        assertThat(stage.discord.ledger().isArchived(thread.id())).isFalse();
        assertThat(stage.discord.ledger().messages(thread.id(), false)).hasSize(1);
    }

    @Test
    void tellsADeletedThreadFromOneThatIsPutAway() throws Exception {
        Address.Thread thread = stage.platform().openThread(post(FakeWorld.CHANNEL, KEY), "Talk");
        stage.discord.ledger().archive(thread.id(), false);
        stage = stage.restarted();
        assertThat(stage.platform().reopen(thread)).isTrue();
        assertThat(stage.discord.ledger().isArchived(thread.id())).isFalse();
        assertThat(stage.platform().reopen(new Address.Thread(thread.channel(), "424242")))
                .isFalse();
    }

    @Test
    void leavesALockedThreadAlone() throws Exception {
        Address.Thread thread = stage.platform().openThread(post(FakeWorld.CHANNEL, KEY), "Talk");
        stage.discord.ledger().archive(thread.id(), true);
        stage = stage.restarted();
        assertThatThrownBy(() -> stage.platform().post(thread, CARD, OTHER)).isInstanceOf(DeliveryException.Gone.class);
    }

    @Test
    void hearsThatPeopleTalkInThreadsWithoutReadingIt() throws Exception {
        Address.Thread thread = stage.platform().openThread(post(FakeWorld.CHANNEL, KEY), "Talk");
        stage.discord.gateway().dispatch("MESSAGE_CREATE", stage.person.said("700000000000000001", FakeWorld.CHANNEL));
        stage.discord.gateway().dispatch("MESSAGE_CREATE", stage.person.said("700000000000000002", thread.id()));
        await().untilAsserted(() -> assertThat(inbox.heard()).containsExactly("heard 700000000000000002"));
        int intents =
                stage.discord.gateway().identified().get(0).path("intents").asInt();
        int privileged = (1 << 1) | (1 << 8) | (1 << 15); // members, presences, message content
        assertThat(intents & privileged).isZero();
    }

    private MessageRef post(String channel, DeliveryKey key) throws DeliveryException {
        return stage.platform().post(DiscordStage.channel(channel), CARD, key);
    }
}
