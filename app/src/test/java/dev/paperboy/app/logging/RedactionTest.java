package dev.paperboy.app.logging;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RedactionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xoxb-canary0000-canary0000-canary",
                "xoxe.xoxb-1-canary00000canary",
                "xapp-1-canary0000-canary",
                "Authorization: Bot canarycanary.canary",
                "Authorization: Bearer canarycanarycanary",
                "smtp://me:canary@mail.example:587",
                "MTAxcanarycanarycanarycana.canary.canarycanarycanarycanarycanary"
            })
    void blackensWhatLooksLikeAToken(String text) {
        assertThat(Redaction.redact("failed with " + text + " at last"))
                .doesNotContain("canary")
                .contains("at last");
    }

    @Test
    void blackensWhatItWasToldOf() {
        Redaction.hide("swordfish-canary");

        assertThat(Redaction.redact("the word is swordfish-canary.")).isEqualTo("the word is ***.");
    }

    @Test
    void blackensTheMessagesOfCausesAndKeepsEachEventOnOneLine() {
        LoggerContext context = new LoggerContext();
        Logger logger = context.getLogger("dev.paperboy.Example");
        Throwable cause = new IOException("refused\nxoxb-canary0000-canary0000-canary");
        LoggingEvent event = new LoggingEvent("x", logger, Level.WARN, "Slack is\ndown", cause, null);

        assertThat(new LineLayout(false).doLayout(event))
                .endsWith("WARN  Example: Slack is down ← IOException: refused ***\n")
                .hasLineCount(1);
        assertThat(new LineLayout(true).doLayout(event))
                .doesNotContain("canary")
                .contains("RedactionTest");
    }

    @Test
    void doesNotSayACauseTwice() {
        Logger logger = new LoggerContext().getLogger("dev.paperboy.Example");
        Throwable cause = new IOException("it can't be reached", new IOException((String) null));
        LoggingEvent event = new LoggingEvent("x", logger, Level.WARN, "arXiv: it can't be reached", cause, null);

        assertThat(new LineLayout(false).doLayout(event))
                .endsWith("Example: arXiv: it can't be reached ← IOException\n");
    }

    @Test
    void leavesOrdinaryTextAlone() {
        String text = "Listening on http://127.0.0.1:8080/ (2608.19880 has 163 votes)";

        assertThat(Redaction.redact(text)).isEqualTo(text);
    }
}
