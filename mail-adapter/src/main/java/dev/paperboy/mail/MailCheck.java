package dev.paperboy.mail;

import dev.paperboy.platform.DeliveryException;
import jakarta.mail.MessagingException;
import java.util.Optional;
import javax.net.ssl.SSLSocketFactory;

/** Tries the server out without sending anything. */
public final class MailCheck {
    private MailCheck() {}

    /**
     * Connects, protects the connection and logs in.
     *
     * @param trust who vouches for the server; empty: the authorities this machine knows
     * @return what was found, in words: {@code mail.example.org:587, protected, logged in as ann}
     * @throws DeliveryException when it can't be used; the message says why
     */
    public static String of(MailServer server, Optional<SSLSocketFactory> trust) throws DeliveryException {
        MailLine line = new MailLine(server, trust);
        try (MailTransport transport = line.open()) {
            String login =
                    server.login().map(one -> ", logged in as " + one.user()).orElse(", without a login");
            return server.host() + ":" + server.port() + (transport.isSSL() ? ", protected" : ", not protected")
                    + login;
        } catch (MessagingException failure) {
            throw MailFailures.of(failure, false);
        }
    }
}
