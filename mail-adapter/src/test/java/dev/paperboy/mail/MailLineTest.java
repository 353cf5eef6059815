package dev.paperboy.mail;

import static dev.paperboy.mail.MailStage.ANN;
import static dev.paperboy.mail.MailStage.CARD;
import static dev.paperboy.mail.MailStage.KEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Secret;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

/** Protected connections and logins. */
class MailLineTest {
    @RegisterExtension
    private final MailStage stage = new MailStage();

    @Test
    void logsInOverAProtectedConnection() throws Exception {
        Certificate certificate = Certificate.of("localhost", folder);
        stage.gate().protect(certificate.shown());
        MailServer where = new MailServer(
                "localhost",
                stage.gate().port(),
                MailServer.Encryption.STARTTLS,
                Optional.of(new MailServer.Login("papers", new Secret("pa:ss/w@rd"))));
        stage.messenger(where, Optional.of(certificate.trusted().getSocketFactory()))
                .post(ANN, CARD, KEY);
        assertThat(stage.only().getSubject()).isEqualTo(CARD.headline());
        assertThat(stage.gate().heard().subList(0, 4)).containsExactly("EHLO", "STARTTLS", "EHLO", "AUTH");
    }

    @Test
    void saysNothingToAServerThatDoesNotProtectTheConnection() throws Exception {
        MailServer where =
                new MailServer("localhost", stage.gate().port(), MailServer.Encryption.STARTTLS, Optional.empty());
        DeliveryException.Busy failure =
                stage.fails(DeliveryException.Busy.class, stage.messenger(where, Optional.empty()));
        assertThat(failure).hasMessageContaining("STARTTLS");
        assertThat(stage.gate().heard()).doesNotContain("MAIL");
    }

    @Test
    void trustsNoCertificateOfAnotherHost() throws Exception {
        Certificate certificate = Certificate.of("mail.elsewhere.example", folder);
        stage.gate().protect(certificate.shown());
        MailServer where =
                new MailServer("localhost", stage.gate().port(), MailServer.Encryption.STARTTLS, Optional.empty());
        stage.fails(
                DeliveryException.Busy.class,
                stage.messenger(where, Optional.of(certificate.trusted().getSocketFactory())));
        assertThat(stage.gate().heard()).doesNotContain("MAIL");
    }

    @Test
    void waitsForAPersonWhenTheLoginIsRefused() throws Exception {
        DeliveryException.Busy failure = stage.fails(
                DeliveryException.Busy.class,
                stage.messenger(stage.at("smtp://papers:wrong@localhost:%d"), Optional.empty()));
        assertThat(failure).hasMessage("the mail server refuses our login");
        assertThat(failure.waitFor()).isEqualTo(Duration.ofMinutes(15));
        assertThat(stage.received()).isEmpty();
    }

    @Test
    void checksTheServerWithoutSendingAnything() throws Exception {
        assertThat(MailCheck.of(stage.at("smtp://papers:pa%%3Ass%%2Fw%%40rd@localhost:%d"), Optional.empty()))
                .endsWith(", not protected, logged in as papers");
        assertThat(stage.gate().heard()).doesNotContain("MAIL");
        DeliveryException failure = catchThrowableOfType(
                DeliveryException.class,
                () -> MailCheck.of(stage.at("smtp://papers:wrong@localhost:%d"), Optional.empty()));
        assertThat(failure).hasMessage("the mail server refuses our login");
    }

    @TempDir
    private Path folder;
}
