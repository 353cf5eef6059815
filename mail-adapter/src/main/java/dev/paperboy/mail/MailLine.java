package dev.paperboy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import java.util.Optional;
import java.util.Properties;
import javax.net.ssl.SSLSocketFactory;

/** Opens conversations with the server. Thread-safe. */
final class MailLine {
    /** All of them together stay under the time after which a delivery counts as lost. */
    private static final String CONNECT_MILLIS = "10000";

    private static final String ANSWER_MILLIS = "25000";

    private final MailServer server;
    private final Session session;

    /** @param trust who vouches for the server; empty: the authorities this machine knows */
    MailLine(MailServer server, Optional<SSLSocketFactory> trust) {
        this.server = server;
        this.session = Session.getInstance(properties(server, trust));
    }

    Session session() {
        return session;
    }

    /** Connected, protected and logged in. */
    MailTransport open() throws MessagingException {
        MailTransport transport = new MailTransport(session, isImplicit());
        Optional<MailServer.Login> login = server.login();
        transport.connect(
                server.host(),
                server.port(),
                login.map(MailServer.Login::user).orElse(null),
                login.map(one -> one.password().reveal()).orElse(null));
        return transport;
    }

    private boolean isImplicit() {
        return server.encryption() == MailServer.Encryption.IMPLICIT;
    }

    private static Properties properties(MailServer server, Optional<SSLSocketFactory> trust) {
        Properties properties = new Properties();
        for (String protocol : new String[] {"mail.smtp.", "mail.smtps."}) {
            properties.put(protocol + "connectiontimeout", CONNECT_MILLIS);
            properties.put(protocol + "timeout", ANSWER_MILLIS);
            properties.put(protocol + "writetimeout", ANSWER_MILLIS);
            properties.put(protocol + "quitwait", "false");
            properties.put(protocol + "sendpartial", "false");
            properties.put(protocol + "auth", Boolean.toString(server.login().isPresent()));
            properties.put(protocol + "ssl.checkserveridentity", "true");
            properties.put(protocol + "starttls.enable", "true");
            properties.put(
                    protocol + "starttls.required",
                    Boolean.toString(server.encryption() == MailServer.Encryption.STARTTLS));
            trust.ifPresent(factory -> properties.put(protocol + "ssl.socketFactory", factory));
        }
        return properties;
    }
}
