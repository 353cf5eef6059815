package dev.paperboy.mail;

import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.card.PlainText;
import dev.paperboy.platform.DeliveryKey;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Optional;

/** A card as a mail: text and HTML of the same blocks, seven bits all of it. The same card and key give the same message. */
final class MailMessage extends MimeMessage {
    private static final String UTF_8 = StandardCharsets.UTF_8.name();
    private static final String NAME = "Paperboy";
    private static final int LONGEST_SUBJECT = 200;

    private final String id;

    private MailMessage(Session session, String id) {
        super(session);
        this.id = id;
    }

    /** How the message is known: by the key of its delivery. */
    static String id(MailSender sender, DeliveryKey key) {
        return "<" + key.value() + "@" + sender.domain() + ">";
    }

    /**
     * A message that is ready to go.
     *
     * @param to one address
     * @param at its date
     * @param subscription how it is stopped; empty for a letter that nobody subscribed to
     */
    static MailMessage of(
            Session session,
            MailSender sender,
            String to,
            Card card,
            DeliveryKey key,
            Instant at,
            Optional<Stopping> subscription)
            throws MessagingException {
        MailMessage message = new MailMessage(session, id(sender, key));
        message.setFrom(named(sender));
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
        message.setSubject(subject(card), UTF_8);
        message.setSentDate(Date.from(at));
        message.setHeader("Auto-Submitted", "auto-generated");
        message.setHeader("X-Auto-Response-Suppress", "All");
        if (subscription.isPresent()) {
            message.setHeader("Precedence", "bulk");
            message.setHeader("List-Id", NAME + " digest <digest." + sender.domain() + ">");
            subscription.get().addTo(message);
        }
        Optional<URI> page = subscription.flatMap(Stopping::page);
        message.setContent(new MimeMultipart("alternative", text(card, page), html(card, page)));
        message.saveChanges();
        return message;
    }

    /** The session would make one up. */
    @Override
    protected void updateMessageID() throws MessagingException {
        setHeader("Message-ID", id);
    }

    private static String subject(Card card) {
        return Cut.to(Inert.line(card.headline()).replaceAll(" +", " ").strip(), LONGEST_SUBJECT);
    }

    private static InternetAddress named(MailSender sender) throws MessagingException {
        try {
            return new InternetAddress(sender.email(), NAME, UTF_8);
        } catch (UnsupportedEncodingException missing) {
            throw new IllegalStateException("every Java platform has UTF-8", missing);
        }
    }

    private static MimeBodyPart text(Card card, Optional<URI> page) throws MessagingException {
        String stop = page.map(to -> "\n\nNo more of these mails: " + to).orElse("");
        return part(PlainText.of(card) + stop + "\n", "plain");
    }

    private static MimeBodyPart html(Card card, Optional<URI> page) throws MessagingException {
        return part(MailHtml.mail(card, page), "html");
    }

    private static MimeBodyPart part(String text, String subtype) throws MessagingException {
        MimeBodyPart part = new MimeBodyPart();
        part.setText(text, UTF_8, subtype);
        part.setHeader("Content-Transfer-Encoding", "quoted-printable");
        return part;
    }
}
