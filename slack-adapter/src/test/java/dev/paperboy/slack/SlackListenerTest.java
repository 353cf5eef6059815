package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonNull;
import com.google.gson.JsonObject;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Invocation;
import dev.paperboy.platform.RecordingInbox;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackListenerTest {
    private final RecordingInbox inbox = new RecordingInbox();

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackStage stage;

    @BeforeEach
    void join() throws Exception {
        stage = new SlackStage(inbox.inbox());
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void answersAMentionInItsThread() {
        JsonObject mention =
                message("app_mention", "<@U0BOT> echo see <https://arxiv.org/abs/2406.00105|this> &amp; that");
        mention.addProperty("thread_ts", "1700000000.000100");
        stage.answered(() -> stage.happens("Ev1", mention));
        assertThat(stage.seenByAll()).containsExactly("see https://arxiv.org/abs/2406.00105 & that");
        assertThat(stage.slack().ledger().messages().get(0).thread()).isEqualTo("1700000000.000100");
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isInstanceOf(Address.Thread.class);
    }

    @Test
    void answersAnEventOnceThatSlackReportsAgain() {
        JsonObject mention = message("app_mention", "<@U0BOT> echo once");
        stage.answered(() -> stage.happens("Ev1", mention));
        String again = stage.happens("Ev1", mention);
        await().until(() -> stage.slack().sockets().isAcknowledged(again));
        stage.answered(() -> stage.type("echo next"));
        assertThat(stage.seenByAll()).containsExactly("once", "next");
    }

    @Test
    void answersDirectMessagesWithoutItsName() {
        JsonObject message = message("message", "whisper hello");
        message.addProperty("channel", "D0ADA");
        stage.answered(() -> stage.happens("Ev1", message));
        assertThat(inbox.answered()).singleElement().satisfies(asked -> {
            assertThat(asked.at()).isEqualTo(stage.person());
            assertThat(asked.manager()).isTrue();
            assertThat(asked.zone()).contains(ZoneId.of("Europe/Berlin"));
        });
        assertThat(stage.slack().ledger().messages().get(0).channel()).isEqualTo("D0" + SlackStage.USER);
    }

    @Test
    void hearsPeopleInThreadsAndNoBots() {
        JsonObject reply = message("message", "I disagree &amp; cite <https://arxiv.org/abs/1706.03762>");
        reply.addProperty("thread_ts", "1700000000.000100");
        JsonObject bot = reply.deepCopy();
        bot.addProperty("bot_id", "B0OTHER");
        stage.happens("Ev1", bot);
        stage.happens("Ev2", reply);
        await().until(() -> !inbox.heard().isEmpty());
        assertThat(inbox.heard())
                .containsExactly("heard 1700000001.000200: I disagree & cite https://arxiv.org/abs/1706.03762");
    }

    @Test
    void reportsVotesOnItsOwnMessagesOnly() {
        stage.happens("Ev1", reaction("U0SOMEONE"));
        stage.happens("Ev2", reaction(SlackDouble.BOT_USER));
        await().until(() -> !inbox.heard().isEmpty());
        assertThat(inbox.heard()).containsExactly("added \uD83D\uDC4D");
    }

    @Test
    void reportsAnArchivedChannel() {
        JsonObject archived = SlackJson.typed("channel_archive");
        archived.addProperty("channel", SlackStage.CHANNEL);
        stage.happens("Ev1", archived);
        await().until(() -> !inbox.heard().isEmpty());
        assertThat(inbox.heard()).containsExactly("evicted from " + SlackStage.CHANNEL);
    }

    @Test
    void leavesAChannelThatItWasRemovedFrom() {
        stage.happens("Ev1", left("C0OTHER", SlackStage.USER));
        stage.happens("Ev2", left(SlackStage.CHANNEL, SlackDouble.BOT_USER));
        await().until(() -> !inbox.heard().isEmpty());
        assertThat(inbox.heard()).containsExactly("evicted from " + SlackStage.CHANNEL);
    }

    @Test
    void answersAPressThatNamesNoWorkspaceInThatOfThePerson() {
        stage.type("echo offering");
        JsonObject press = SlackJson.typed("block_actions");
        JsonObject user = new JsonObject();
        user.addProperty("id", SlackStage.USER);
        user.addProperty("team_id", SlackDouble.TEAM);
        press.add("user", user);
        press.add("team", JsonNull.INSTANCE);
        JsonObject container = SlackJson.typed("message");
        container.addProperty("channel_id", SlackStage.CHANNEL);
        container.addProperty("message_ts", "1700000001.000200");
        press.add("container", container);
        press.addProperty("trigger_id", stage.slack().screens().trigger());
        press.addProperty("response_url", stage.slack().responseUrl(SlackStage.CHANNEL, SlackStage.USER, "0"));
        press.add(
                "actions",
                SlackJson.array(SlackCards.button(
                        "Again",
                        SlackCards.ACTION + 0,
                        inbox.inbox().encode(new CommandCall("echo", Map.of("words", "again"))))));
        stage.answered(() -> stage.slack().sockets().send("interactive", press));
        assertThat(inbox.answered()).last().extracting(Invocation::by).isEqualTo(stage.person());
    }

    @Test
    void leavesAnEventToBeReportedAgainWhenTooMuchIsWaiting() throws Exception {
        CountDownLatch open = new CountDownLatch(1);
        JsonObject held = message("message", "held");
        held.addProperty("thread_ts", "1700000000.000100");
        inbox.holds(open);
        int room = SlackLimits.WORKERS + SlackLimits.WAITING;
        List<String> taken = IntStream.range(0, room)
                .mapToObj(i -> stage.happens("Ev" + i, held))
                .toList();
        await().until(() -> taken.stream().allMatch(stage.slack().sockets()::isAcknowledged));
        JsonObject mention = message("app_mention", "<@U0BOT> echo late");
        String refused = stage.happens("EvLate", mention);
        String known = stage.happens("EvNext", SlackJson.typed("team_rename"));
        await().until(() -> stage.slack().sockets().isAcknowledged(known));
        assertThat(stage.slack().sockets().isAcknowledged(refused)).isFalse();
        open.countDown();
        await().until(() -> inbox.heard().size() == room);
        stage.answered(() -> stage.happens("EvLate", mention));
        assertThat(stage.seenByAll()).containsExactly("late");
    }

    @Test
    void acknowledgesWhatItDoesNotKnow() {
        String envelope = stage.happens("Ev1", SlackJson.typed("team_rename"));
        await().until(() -> stage.slack().sockets().isAcknowledged(envelope));
    }

    @Test
    void holdsTwoConnections() {
        assertThat(stage.slack().sockets().connections()).isEqualTo(2);
    }

    private static JsonObject message(String type, String text) {
        JsonObject message = SlackJson.typed(type);
        message.addProperty("user", SlackStage.USER);
        message.addProperty("text", text);
        message.addProperty("ts", "1700000001.000200");
        message.addProperty("channel", SlackStage.CHANNEL);
        return message;
    }

    private static JsonObject left(String channel, String user) {
        JsonObject left = SlackJson.typed("member_left_channel");
        left.addProperty("user", user);
        left.addProperty("channel", channel);
        left.addProperty("channel_type", "C");
        left.addProperty("team", SlackDouble.TEAM);
        return left;
    }

    private static JsonObject reaction(String author) {
        JsonObject reaction = SlackJson.typed("reaction_added");
        reaction.addProperty("user", SlackStage.USER);
        reaction.addProperty("reaction", "+1");
        reaction.addProperty("item_user", author);
        JsonObject item = SlackJson.typed("message");
        item.addProperty("channel", SlackStage.CHANNEL);
        item.addProperty("ts", "1700000001.000200");
        reaction.add("item", item);
        return reaction;
    }
}
