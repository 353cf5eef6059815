package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.mail.MailCheck;
import dev.paperboy.platform.DeliveryException;
import java.util.Optional;

/** What the doctor says of mail: it connects and logs in, and sends nothing. */
final class MailLook {
    private MailLook() {}

    static Finding of(Configuration configuration) {
        Optional<Configuration.Mail> mail = configuration.mail();
        if (mail.isEmpty()) {
            return Finding.unused("mail", "not set up", "set " + Key.PAPERBOY_SMTP_URL + ", see docs/mail.md");
        }
        try {
            String found = MailCheck.of(mail.get().server(), Optional.empty()) + ", from "
                    + mail.get().sender().email();
            String links = configuration
                    .publicUrl()
                    .map(url -> ", links lead to " + url)
                    .orElse(", without links: people type codes, see docs/mail.md");
            return Finding.well("mail", found + links);
        } catch (DeliveryException failure) {
            return Finding.broken(
                    "mail", String.valueOf(failure.getMessage()), "check " + Key.PAPERBOY_SMTP_URL + "; docs/mail.md");
        }
    }
}
