package dev.paperboy.mail;

import static dev.paperboy.mail.MailStage.ANN;
import static dev.paperboy.mail.MailStage.CARD;
import static dev.paperboy.mail.MailStage.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Trace;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What becomes of mail when the server refuses, or is gone. */
class MailMessengerTest {
    @RegisterExtension
    private final MailStage stage = new MailStage();

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            550 5.1.1 no such user here
            550 no such user here
            551 moved away
            553 5.1.3 bad address
            550 5.2.1 mailbox disabled
            556 5.1.10 takes no mail
            """)
    void anAddressThatIsRefusedForGoodIsGone(String answer) throws Exception {
        stage.gate().answer("RCPT", answer);
        assertThat(stage.fails(DeliveryException.Gone.class)).hasMessageContaining(answer);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            RCPT | 450 4.7.1 greylisted, come back                | 5
            RCPT | 452 4.2.2 over quota                           | 5
            RCPT | 552 5.2.2 over quota                           | 15
            RCPT | 554 5.7.1 relay access denied                  | 15
            RCPT | 421 4.3.2 shutting down                        | 5
            MAIL | 550 5.7.1 you are not allowed                  | 15
            MAIL | 451 4.3.0 try later                            | 5
            .    | 451 4.3.0 try later                            | 5
            .    | 421 4.4.2 closing                              | 5
            DATA | 451 4.3.0 try later                            | 5
            """)
    void whatIsNotTheRecipientsFaultIsTriedAgain(String at, String answer, int minutes) throws Exception {
        stage.gate().answer(at, answer);
        DeliveryException.Busy failure = stage.fails(DeliveryException.Busy.class);
        assertThat(failure.waitFor()).isEqualTo(Duration.ofMinutes(minutes));
        assertThat(failure).hasMessageContaining(answer);
        assertThat(failure.reach() == DeliveryException.Busy.Reach.ADDRESS)
                .as("only an answer about the recipient is the recipient's")
                .isEqualTo(at.equals("RCPT"));
        assertThat(stage.received()).isEmpty();
    }

    @Test
    void aMessageThatIsRefusedIsRefused() throws Exception {
        stage.gate().answer(".", "554 5.7.1 looks like spam");
        assertThat(stage.fails(DeliveryException.Refused.class))
                .hasMessage("the mail server refuses the message: 554 5.7.1 looks like spam");
    }

    @Test
    void aConnectionThatEndsBeforeTheMessageHarmsNothing() throws Exception {
        stage.gate().hangUp(SmtpGate.HangUp.BEFORE_THE_MESSAGE);
        stage.fails(DeliveryException.Busy.class);
        assertThat(stage.received()).isEmpty();
    }

    @Test
    void aConnectionThatEndsBeforeTheLastAnswerLeavesItInDoubt() throws Exception {
        stage.gate().hangUp(SmtpGate.HangUp.BEFORE_THE_LAST_ANSWER);
        stage.fails(DeliveryException.Unknown.class);
        assertThat(stage.received()).hasSize(1);
        assertThat(stage.messenger().trace(ANN, KEY, stage.clock.instant())).isInstanceOf(Trace.Unreadable.class);
    }

    @Test
    void aConnectionThatEndsAfterTheLastAnswerIsNoMatter() throws Exception {
        stage.gate().hangUp(SmtpGate.HangUp.AFTER_THE_LAST_ANSWER);
        stage.messenger().post(ANN, CARD, KEY);
        assertThat(stage.received()).hasSize(1);
    }

    @Test
    void waitsForAServerThatIsNotThere() throws Exception {
        stage.gate().close();
        DeliveryException.Busy failure = stage.fails(DeliveryException.Busy.class);
        assertThat(failure).hasMessageContaining("can't be reached");
    }
}
