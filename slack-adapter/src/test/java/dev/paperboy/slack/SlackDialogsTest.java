package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import dev.paperboy.chat.Address;
import dev.paperboy.command.Invocation;
import dev.paperboy.platform.RecordingInbox;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackDialogsTest {
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
    void asksInADialogForWhatACommandLacksAndAnswersInItsChannel() {
        stage.type("echo");
        assertThat(inbox.answered()).isEmpty();
        assertThat(dialog().getAsJsonObject("title").get("text").getAsString()).isEqualTo("Echo");
        stage.answered(() ->
                assertThat(submit("words", SlackFilled.text("from a dialog"))).isEmpty());
        await().until(() -> stage.seenByAll().size() == 1);
        assertThat(stage.seenByAll()).containsExactly("from a dialog");
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isEqualTo(stage.channel());
    }

    @Test
    void saysBesideTheFieldWhatIsWrong() {
        stage.type("echo loud:yes");
        assertThat(submit("words", SlackFilled.text("w".repeat(2_001))))
                .hasEntrySatisfying(
                        "field-words",
                        sentence -> assertThat(sentence.getAsString()).contains("please shorten it to 2,000"));
        assertThat(submit("words", SlackFilled.text(" "))).containsOnlyKeys("field-words");
        stage.answered(
                () -> assertThat(submit("words", SlackFilled.text("hello"))).isEmpty());
        await().until(() -> stage.seenByAll().size() == 1);
        assertThat(stage.seenByAll()).containsExactly("HELLO");
    }

    @Test
    void saysWhatToTypeWhenTheTriggerIsStale() {
        stage.slack().failNext("views.open", SlackDouble.Fault.error("expired_trigger_id"));
        stage.type("echo");
        assertThat(stage.seenByPerson())
                .singleElement()
                .asString()
                .contains("echo needs words", "/papers echo hello")
                .contains("Fill in");
        stage.ada().presses("Fill in");
        assertThat(dialog().getAsJsonObject("title").get("text").getAsString()).isEqualTo("Echo");
    }

    @Test
    void offersADialogBehindAButtonWhereAMentionLacksSomething() {
        stage.ada().mentions(SlackStage.CHANNEL, "1700000000.000100", "echo loud:yes");
        assertThat(stage.seenByPerson()).singleElement().asString().contains("Fill in");
        stage.ada().presses("Fill in");
        stage.answered(() -> submit("words", SlackFilled.text("in the thread")));
        await().until(() -> stage.seenByAll().size() == 1);
        assertThat(stage.seenByAll()).containsExactly("IN THE THREAD");
        assertThat(stage.slack().ledger().messages())
                .filteredOn(shown -> shown.onlyFor().isEmpty())
                .singleElement()
                .satisfies(shown -> assertThat(shown.thread()).isEqualTo("1700000000.000100"));
        assertThat(inbox.answered()).last().extracting(Invocation::at).isInstanceOf(Address.Thread.class);
    }

    @Test
    void opensFromAShortcutAndShowsItsAnswerInTheDialog() {
        stage.ada().chooses("whisper");
        stage.answered(() -> submit("words", SlackFilled.text("to me")));
        await().until(() -> SlackView.text(dialog().get("blocks")).equals("to me"));
        assertThat(stage.seenByAll()).isEmpty();
        assertThat(inbox.answered()).singleElement().extracting(Invocation::at).isEqualTo(stage.person());
    }

    @Test
    void asksAboutTheMessageThatAShortcutWasChosenOn() {
        stage.ada().chooses("echo", SlackStage.CHANNEL, "no paper in this");
        assertThat(dialog().getAsJsonObject("title").get("text").getAsString()).isEqualTo("Echo");
        assertThat(inbox.answered()).isEmpty();
    }

    @Test
    void acknowledgesADialogThatIsClosed() {
        stage.type("echo");
        String envelope = stage.ada().closesDialog();
        await().until(() -> stage.slack().sockets().isAcknowledged(envelope));
    }

    @Test
    void offersWhatIsTypedWhenItIsAValueAlready() {
        stage.type("echo");
        assertThat(stage.ada().isOffered("words", "2406.00105")).containsExactly("2406.00105");
        assertThat(stage.ada().isOffered("loud", "n")).containsExactly("no");
    }

    private JsonObject dialog() {
        return stage.slack().screens().dialog().orElseThrow();
    }

    private Map<String, JsonElement> submit(String field, JsonObject value) {
        return stage.ada().submits(Map.of(field, value));
    }
}
