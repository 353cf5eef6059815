package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import dev.paperboy.platform.RecordingInbox;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SlackUnfurlsTest {
    private static final String LINK = "https://arxiv.org/abs/2406.00105";

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackStage stage;

    @BeforeEach
    void join() throws Exception {
        stage = new SlackStage(new RecordingInbox().inbox());
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void showsACardUnderALinkToAPaperOnceInAChannel() {
        String ts = stage.ada().shares(SlackStage.CHANNEL, LINK);
        await().until(() -> !stage.seenByAll().isEmpty());
        stage.ada().shares(SlackStage.CHANNEL, LINK);
        stage.ada().shares("C0OTHER", LINK);
        await().until(() -> stage.seenByAll().size() == 2);
        assertThat(stage.slack().ledger().messages())
                .extracting(SlackLedger.Shown::channel)
                .containsExactly(SlackStage.CHANNEL, "C0OTHER");
        assertThat(stage.slack().ledger().messages().get(0).thread()).isEqualTo(ts);
        assertThat(stage.seenByAll()).allMatch(("A paper: " + LINK)::equals);
    }

    @Test
    void leavesWhatIsStillBeingWrittenAndOtherLinksAlone() {
        stage.ada().shares("COMPOSER", LINK);
        stage.ada().shares(SlackStage.CHANNEL, "https://huggingface.co/models");
        stage.ada().shares(SlackStage.CHANNEL, LINK);
        await().until(() -> !stage.seenByAll().isEmpty());
        assertThat(stage.slack().calls("chat.unfurl")).isOne();
    }
}
