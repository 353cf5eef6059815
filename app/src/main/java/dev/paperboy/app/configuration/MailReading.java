package dev.paperboy.app.configuration;

import dev.paperboy.mail.MailSender;
import dev.paperboy.mail.MailServer;
import dev.paperboy.platform.Secret;
import java.util.Optional;

/** Reads what mail needs. */
final class MailReading {
    private MailReading() {}

    static Optional<Configuration.Mail> mail(Settings settings) {
        return settings.secret(Key.PAPERBOY_SMTP_URL).map(url -> {
            MailServer server = server(url);
            return new Configuration.Mail(server, sender(settings, server));
        });
    }

    private static MailServer server(Secret url) {
        try {
            return MailServer.of(url);
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(Key.PAPERBOY_SMTP_URL, String.valueOf(wrong.getMessage()));
        }
    }

    private static MailSender sender(Settings settings, MailServer server) {
        String email = settings.text(Key.PAPERBOY_MAIL_FROM)
                .or(() -> server.login().map(MailServer.Login::user).filter(user -> user.indexOf('@') > 0))
                .orElseThrow(() -> new ConfigurationException(
                        Key.PAPERBOY_MAIL_FROM, "is missing; it is needed with " + Key.PAPERBOY_SMTP_URL));
        try {
            return new MailSender(email);
        } catch (IllegalArgumentException wrong) {
            throw new ConfigurationException(Key.PAPERBOY_MAIL_FROM, "is '" + email + "'; it " + wrong.getMessage());
        }
    }
}
