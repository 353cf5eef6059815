package dev.paperboy.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Secret;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** A real SMTP server behind a gate, for each test. */
final class MailStage implements BeforeEachCallback, AfterEachCallback {
    static final Address.Mailbox ANN = new Address.Mailbox("ann@example.org");
    static final MailSender SENDER = new MailSender("papers@lab.example");
    static final DeliveryKey KEY = new DeliveryKey("4fJ2kQ9sLw0aBcDeFgHiJk");
    static final Card CARD = new Card(
            "Trending papers · Monday: “Ünïcode” 論文 and 4 more",
            List.of(new Block.Paragraph(
                    RichText.plain("Grüße. 論文 ").andStrong(".").andPlain("\n.\n..two dots\n" + "x".repeat(2000)))));

    final SettableClock clock = SettableClock.at("2026-11-24T08:00:00Z");
    private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());
    private Optional<SmtpGate> gate = Optional.empty();

    @Override
    public void beforeEach(ExtensionContext test) {
        server.start();
        server.setUser("papers@lab.example", "papers", "pa:ss/w@rd");
        gate = Optional.of(new SmtpGate(server.getSmtp().getPort()));
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        server.stop();
        gate().close();
    }

    SmtpGate gate() {
        return gate.orElseThrow();
    }

    /** What the server has. */
    List<MimeMessage> received() {
        return List.of(server.getReceivedMessages());
    }

    MimeMessage only() {
        assertThat(received()).hasSize(1);
        return received().get(0);
    }

    /** The server at that address, with {@code %d} for its port. */
    MailServer at(String url) {
        return MailServer.of(new Secret(url.formatted(gate().port())));
    }

    MailMessenger messenger() {
        return messenger(at("smtp://localhost:%d"), Optional.empty());
    }

    MailMessenger messenger(MailServer where, Optional<SSLSocketFactory> trust) {
        return MailMessenger.ofDigests(
                where,
                SENDER,
                mailbox -> Optional.of(URI.create(
                        "https://papers.example/stop/" + mailbox.email().replaceAll("[, ]", "_"))),
                trust,
                clock);
    }

    <T extends DeliveryException> T fails(Class<T> kind) {
        return fails(kind, messenger());
    }

    <T extends DeliveryException> T fails(Class<T> kind, MailMessenger messenger) {
        DeliveryException failure = catchThrowableOfType(DeliveryException.class, () -> messenger.post(ANN, CARD, KEY));
        assertThat(failure).isInstanceOf(kind);
        return kind.cast(failure);
    }
}
