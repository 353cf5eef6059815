package dev.paperboy.mail;

import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;

/**
 * Whom mail comes from.
 *
 * @param email one address with a domain, as in a {@code From} field
 */
public record MailSender(String email) {
    /** @throws IllegalArgumentException when it is no address; the message says how one looks */
    public MailSender {
        try {
            InternetAddress address = new InternetAddress(email, true);
            address.validate();
            if (!address.getAddress().equals(email) || email.indexOf('@') < 1) {
                throw new AddressException("no domain");
            }
        } catch (AddressException wrong) {
            throw new IllegalArgumentException("should be an email address such as papers@example.org", wrong);
        }
    }

    String domain() {
        return email.substring(email.lastIndexOf('@') + 1);
    }
}
