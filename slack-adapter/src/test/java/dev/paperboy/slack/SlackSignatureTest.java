package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SlackSignatureTest {
    private static final long SIGNED_AT = 1_531_420_618;
    private static final String TIMESTAMP = Long.toString(SIGNED_AT);
    private static final Instant NOW = Instant.ofEpochSecond(SIGNED_AT);
    private static final byte[] BODY = "command=%2Fpapers&text=größer".getBytes(StandardCharsets.UTF_8);

    private final SlackSignature signature = new SlackSignature(new Secret("8f742231b10e8888abcd99yyyzzz85a5"));
    private final String right = signature.sign(TIMESTAMP, BODY);

    /** The example of docs.slack.dev, authentication/verifying-requests-from-slack. */
    @Test
    void signsAsSlackDocumentsIt() {
        String body = "token=xyzz0WbapA4vBCDEFasx0q6G&team_id=T1DC2JH3J&team_domain=testteamnow&channel_id=G8PSS9T3V"
                + "&channel_name=foobar&user_id=U2CERLKJA&user_name=roadrunner&command=%2Fwebhook-collect&text="
                + "&response_url=https%3A%2F%2Fhooks.slack.com%2Fcommands%2FT1DC2JH3J%2F397700885554%2F96rGlfmibIGlgcZRskXaIFfN"
                + "&trigger_id=398738663015.47445629121.803a0bc887a14d10d2c447fce8b6703c";
        assertThat(signature.sign(TIMESTAMP, body.getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("v0=a2114d57b48eac39b9ad189dd8316235a7b4a8d21a10bd27519666489c69b503");
    }

    @Test
    void takesWhatWasSignedWithOurSecret() {
        assertThat(isGood(right, NOW)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(ints = {-301, 301, 86_400, -86_400})
    void refusesWhatIsTooOldOrOfTheFuture(int seconds) {
        assertThat(isGood(right, NOW.plusSeconds(seconds))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {-300, -1, 299, 300})
    void bearsClocksThatDiffer(int seconds) {
        assertThat(isGood(right, NOW.plusSeconds(seconds))).isTrue();
    }

    @Test
    void refusesAnotherSecretsSignature() {
        assertThat(isGood(new SlackSignature(new Secret("another")).sign(TIMESTAMP, BODY), NOW))
                .isFalse();
    }

    @Test
    void refusesABodyOfWhichAnyByteWasChanged() {
        for (int i = 0; i < BODY.length; i++) {
            byte[] changed = BODY.clone();
            changed[i] ^= 1;
            assertThat(signature.isGood(List.of(TIMESTAMP), List.of(right), changed, NOW))
                    .isFalse();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "v0=", "v1=abc", "v0=ffff", "\0"})
    void refusesWhatIsNoSignature(String given) {
        assertThat(isGood(given, NOW)).isFalse();
        assertThat(isGood(right.substring(0, right.length() - 1), NOW)).isFalse();
        assertThat(isGood(right + "0", NOW)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "-1531420618", "1531420618.0", "99999999999999999999", "now"})
    void refusesWhatIsNoTimestamp(String timestamp) {
        assertThat(signature.isGood(List.of(timestamp), List.of(signature.sign(timestamp, BODY)), BODY, NOW))
                .isFalse();
    }

    @Test
    void refusesHeadersThatAreMissingOrDoubled() {
        assertThat(signature.isGood(List.of(), List.of(right), BODY, NOW)).isFalse();
        assertThat(signature.isGood(List.of(TIMESTAMP), List.of(), BODY, NOW)).isFalse();
        assertThat(signature.isGood(List.of(TIMESTAMP, TIMESTAMP), List.of(right), BODY, NOW))
                .isFalse();
        assertThat(signature.isGood(List.of(TIMESTAMP), List.of(right, right), BODY, NOW))
                .isFalse();
    }

    private boolean isGood(String given, Instant now) {
        return signature.isGood(List.of(TIMESTAMP), List.of(given), BODY, now);
    }
}
