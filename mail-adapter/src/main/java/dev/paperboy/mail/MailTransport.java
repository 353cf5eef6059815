package dev.paperboy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.URLName;
import java.io.IOException;
import org.eclipse.angus.mail.smtp.SMTPTransport;

/**
 * One conversation with an SMTP server, which knows whether the message was handed over: before the dot that ends it, the server has
 * nothing (RFC 5321, section 4.1.1.4); after it, only its answer tells. For one message, one thread.
 */
final class MailTransport extends SMTPTransport {
    private boolean handedOver;

    MailTransport(Session session, boolean implicitTls) {
        super(
                session,
                new URLName(implicitTls ? "smtps" : "smtp", null, -1, null, null, null),
                name(implicitTls),
                implicitTls);
    }

    private static String name(boolean implicitTls) {
        return implicitTls ? "smtps" : "smtp";
    }

    /** Whether the server may have the message. */
    boolean isHandedOver() {
        return handedOver;
    }

    @Override
    protected void finishData() throws IOException, MessagingException {
        handedOver = true;
        super.finishData();
    }
}
