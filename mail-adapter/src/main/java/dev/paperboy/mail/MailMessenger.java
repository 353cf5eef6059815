package dev.paperboy.mail;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import jakarta.mail.MessagingException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javax.net.ssl.SSLSocketFactory;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Sends cards to mailboxes, each over a connection of its own. A mail whose end the server did not acknowledge may have arrived, and
 * nobody can look: {@link #trace} never tells. Thread-safe.
 */
public final class MailMessenger implements Messenger {
    private static final Logger LOG = LoggerFactory.getLogger(MailMessenger.class);

    private final MailLine line;
    private final MailSender sender;
    private final Function<Address.Mailbox, Optional<Stopping>> stopping;
    private final Clock clock;

    private MailMessenger(
            MailLine line, MailSender sender, Function<Address.Mailbox, Optional<Stopping>> stopping, Clock clock) {
        this.line = line;
        this.sender = sender;
        this.stopping = stopping;
        this.clock = clock;
    }

    /**
     * Sends what mailboxes are subscribed to.
     *
     * @param pages where a mailbox stops it; empty where there is no such page
     * @param trust who vouches for the server; empty: the authorities this machine knows
     */
    public static MailMessenger ofDigests(
            MailServer server,
            MailSender sender,
            Function<Address.Mailbox, Optional<URI>> pages,
            Optional<SSLSocketFactory> trust,
            Clock clock) {
        return new MailMessenger(
                new MailLine(server, trust),
                sender,
                mailbox -> Optional.of(new Stopping(sender, pages.apply(mailbox))),
                clock);
    }

    /** Sends single letters, which nobody is subscribed to. */
    public static MailMessenger ofLetters(
            MailServer server, MailSender sender, Optional<SSLSocketFactory> trust, Clock clock) {
        return new MailMessenger(new MailLine(server, trust), sender, mailbox -> Optional.empty(), clock);
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        if (!(to instanceof Address.Mailbox mailbox)) {
            throw new IllegalArgumentException("mail goes to mailboxes");
        }
        send(message(mailbox, card, key));
        return new MessageRef(to, List.of(MailMessage.id(sender, key)));
    }

    /** SMTP has no way to ask what became of a mail. */
    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) {
        return new Trace.Unreadable("nobody can look into a mailbox");
    }

    private MailMessage message(Address.Mailbox mailbox, Card card, DeliveryKey key) throws DeliveryException {
        try {
            return MailMessage.of(
                    line.session(), sender, mailbox.email(), card, key, clock.instant(), stopping.apply(mailbox));
        } catch (MessagingException unwritable) {
            throw new DeliveryException.Refused("the mail can't be written: " + unwritable.getMessage(), unwritable);
        }
    }

    private void send(MailMessage message) throws DeliveryException {
        MailTransport transport = opened();
        try {
            transport.sendMessage(message, message.getAllRecipients());
        } catch (MessagingException failure) {
            throw MailFailures.of(failure, transport.isHandedOver());
        } finally {
            hangUp(transport);
        }
    }

    private MailTransport opened() throws DeliveryException {
        try {
            return line.open();
        } catch (MessagingException failure) {
            throw MailFailures.of(failure, false);
        }
    }

    /** How the mail went is known by then. */
    private static void hangUp(MailTransport transport) {
        try {
            transport.close();
        } catch (MessagingException failure) {
            LOG.debug("the mail server did not say good-bye", failure);
        }
    }
}
