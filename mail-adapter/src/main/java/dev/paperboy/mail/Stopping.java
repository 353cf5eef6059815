package dev.paperboy.mail;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.net.URI;
import java.util.Optional;

/**
 * How a subscription is stopped from a mail (RFC 2369 and RFC 8058): by one click where there is a page for it, else by writing to
 * whoever sends it.
 *
 * @param sender who is written to
 * @param page https; what is posted to it stops the subscription
 */
record Stopping(MailSender sender, Optional<URI> page) {

    void addTo(MimeMessage message) throws MessagingException {
        if (page.isPresent()) {
            message.setHeader("List-Unsubscribe", "<" + page.get() + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        } else {
            message.setHeader("List-Unsubscribe", "<mailto:" + sender.email() + "?subject=unsubscribe>");
        }
    }
}
