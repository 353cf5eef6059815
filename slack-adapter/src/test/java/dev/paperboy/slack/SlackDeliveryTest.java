package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.RecordingInbox;
import dev.paperboy.platform.Trace;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlackDeliveryTest {
    private static final DeliveryKey KEY = new DeliveryKey("delivery1");

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

    @ParameterizedTest
    @CsvSource({
        "is_archived, Gone",
        "restricted_action_read_only_channel, Gone",
        "token_revoked, Uninstalled",
        "missing_scope, Uninstalled",
        "ratelimited, Busy",
        "internal_error, Unknown",
        "msg_blocks_too_long, Refused"
    })
    void saysWhatAnErrorMeans(String error, String kind) {
        stage.slack().failNext("chat.postMessage", SlackDouble.Fault.error(error));
        assertThatThrownBy(this::post)
                .isInstanceOf(DeliveryException.class)
                .hasMessageContaining(error)
                .satisfies(failure ->
                        assertThat(failure.getClass().getSimpleName()).isEqualTo(kind));
    }

    @Test
    void waitsAsLongAsSlackSays() {
        stage.slack().failNext("chat.postMessage", SlackDouble.Fault.status(429, Map.of("Retry-After", "7")));
        assertThatThrownBy(this::post)
                .asInstanceOf(InstanceOfAssertFactories.type(DeliveryException.Busy.class))
                .extracting(DeliveryException.Busy::waitFor)
                .isEqualTo(Duration.ofSeconds(7));
    }

    @Test
    void isToldToWaitWhenItPostsTooOftenInOneChannel() throws Exception {
        int posted = 0;
        Duration wait = Duration.ZERO;
        for (int i = 0; i < 100 && wait.isZero(); i++) {
            try {
                stage.platform().post(stage.channel(), Card.saying("Number " + i), new DeliveryKey("burst" + i));
                posted++;
            } catch (DeliveryException.Busy busy) {
                wait = busy.waitFor();
            }
        }
        assertThat(wait).isEqualTo(Duration.ofSeconds(1));
        assertThat(stage.slack().ledger().messages()).hasSize(posted);
        Address.Channel other = SlackAddresses.channel(SlackDouble.TEAM, "C0OTHER");
        stage.platform().post(other, Card.saying("elsewhere"), new DeliveryKey("elsewhere"));
    }

    @Test
    void leavesInDoubtWhatAServerErrorOrUnreadableAnswerHides() {
        stage.slack().failNext("chat.postMessage", SlackDouble.Fault.status(503, Map.of()));
        assertThatThrownBy(this::post).isInstanceOf(DeliveryException.Unknown.class);
        stage.slack().failNext("chat.postMessage", SlackDouble.Fault.answer("{\"ok\":tr"));
        assertThatThrownBy(this::post).isInstanceOf(DeliveryException.Unknown.class);
    }

    @Test
    void sendsOnceAndFindsWhatArrivedWhenTheAnswerIsLost() throws Exception {
        Instant since = Clock.systemUTC().instant();
        stage.slack().failNext("chat.postMessage", SlackDouble.Fault.lostAnswer());
        assertThatThrownBy(this::post).isInstanceOf(DeliveryException.Unknown.class);
        assertThat(stage.slack().calls("chat.postMessage")).isEqualTo(1);
        assertThat(stage.platform().trace(stage.channel(), KEY, since)).isInstanceOf(Trace.Found.class);
    }

    @Test
    void findsADeliveryThoughOurClockWasHoursAheadWhenItWasPosted() throws Exception {
        stage.platform().post(stage.channel(), Card.saying("x"), KEY);
        Instant since = Clock.systemUTC().instant().plus(Duration.ofHours(3));
        assertThat(stage.platform().trace(stage.channel(), KEY, since)).isInstanceOf(Trace.Found.class);
    }

    @Test
    void saysWhenTheHistoryMayNotBeRead() throws Exception {
        stage.slack().failNext("conversations.history", SlackDouble.Fault.error("missing_scope"));
        assertThat(stage.platform()
                        .trace(stage.channel(), KEY, Clock.systemUTC().instant()))
                .isInstanceOf(Trace.Unreadable.class);
    }

    @Test
    void postsToAMemberInDirectMessages() throws Exception {
        stage.platform().post(stage.person(), Card.saying("for you"), KEY);
        assertThat(stage.slack().ledger().messages())
                .singleElement()
                .satisfies(shown -> assertThat(shown.channel()).isEqualTo("D0" + SlackStage.USER));
    }

    private void post() throws DeliveryException {
        stage.platform().post(stage.channel(), Card.saying("The day's papers"), KEY);
    }
}
