package dev.paperboy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import dev.paperboy.mail.MailServer.Encryption;
import dev.paperboy.mail.MailServer.Login;
import dev.paperboy.platform.Secret;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MailServerTest {
    @Test
    void readsWhereAndAsWhom() {
        assertThat(read("smtp://ann:pa%3Ass+%2F@mail.example.org"))
                .isEqualTo(new MailServer(
                        "mail.example.org",
                        587,
                        Encryption.STARTTLS,
                        Optional.of(new Login("ann", new Secret("pa:ss+/")))));
        assertThat(read("smtps://ann%40example.org:x@mail.example.org"))
                .isEqualTo(new MailServer(
                        "mail.example.org",
                        465,
                        Encryption.IMPLICIT,
                        Optional.of(new Login("ann@example.org", new Secret("x")))));
    }

    @Test
    void insistsOnProtectionUnlessTheServerIsHereOrItIsAskedFor() {
        assertThat(read("smtp://mail.example.org:25").encryption()).isEqualTo(Encryption.STARTTLS);
        assertThat(read("smtp://localhost:25").encryption()).isEqualTo(Encryption.WHERE_OFFERED);
        assertThat(read("smtp://mail.lab.example:25?tls=optional").encryption()).isEqualTo(Encryption.WHERE_OFFERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "mail.example.org:587",
                "http://mail.example.org",
                "smtp://",
                "smtp://ann:sec/ret@mail.example.org",
                "smtp://ann:sec ret@mail.example.org",
                "smtp://ann@mail.example.org",
                "smtp://ann:secret@mail.example.org/inbox",
                "smtp://ann:secret@mail.example.org?tls=never"
            })
    void refusesWhatItCanNotReadWithoutRepeatingThePassword(String url) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(url))
                .withMessageNotContaining("secret")
                .withMessageNotContaining("sec/ret")
                .withMessageNotContaining("sec ret");
    }

    @Test
    void theLoginPrintsNoPassword() {
        assertThat(read("smtp://ann:secret@mail.example.org").toString()).doesNotContain("secret");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "papers", "papers@", "a@b.org, c@d.org", "Papers <a@b.org>", "a@b.org\r\nBcc: c@d.org"})
    void aSenderIsOneAddress(String email) {
        assertThatIllegalArgumentException().isThrownBy(() -> new MailSender(email));
    }

    private static MailServer read(String url) {
        return MailServer.of(new Secret(url));
    }
}
