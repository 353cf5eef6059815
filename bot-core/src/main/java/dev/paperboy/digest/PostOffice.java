package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Order;

/** Sends the letters that ask, so few that nobody's mailbox can be flooded through us. Thread-safe. */
final class PostOffice {
    private static final int TO_OWNER = 3;
    private static final int BY_PERSON = 5;
    private static final int IN_WORKSPACE = 100;

    private final Digests digests;
    private final Messenger mail;
    private final Links links;

    PostOffice(Digests digests, Messenger mail, Links links) {
        this.digests = digests;
        this.mail = mail;
        this.links = links;
    }

    /**
     * Asks the mailbox of the order to confirm it.
     *
     * @return whether the letter went out for certain; otherwise it may have
     * @throws CommandRefused when it did not go out; then nothing is kept
     */
    boolean ask(Order order) {
        Request request = counted(order);
        try {
            mail.post(
                    request.mailbox(),
                    Letter.asking(request, digests.code(request), links.confirming(request)),
                    new DeliveryKey(request.id()));
            return true;
        } catch (DeliveryException.Unknown unclear) {
            return false;
        } catch (DeliveryException failure) {
            digests.forget(request);
            throw refused(request.mailbox(), failure);
        } catch (RuntimeException failure) {
            digests.forget(request);
            throw failure;
        }
    }

    /** One at a time, so that many at once don't all find room for one more. */
    private synchronized Request counted(Order order) {
        RequestStore.Letters letters = digests.lettersLike(order);
        if (letters.toOwner() >= TO_OWNER) {
            throw CommandRefused.because(
                    "That address was asked " + TO_OWNER
                            + " times today, and is not asked again before tomorrow. Look for the letter among the unwanted mail.");
        }
        if (letters.byPerson() >= BY_PERSON) {
            throw CommandRefused.because("You had " + BY_PERSON + " letters sent today. Please go on tomorrow.");
        }
        if (letters.inWorkspace() >= IN_WORKSPACE) {
            throw CommandRefused.because(
                    "This workspace had " + IN_WORKSPACE + " letters sent today. Please go on tomorrow.");
        }
        return digests.ask(order);
    }

    private static CommandRefused refused(Address.Mailbox mailbox, DeliveryException failure) {
        String again = "email " + mailbox.email();
        if (failure instanceof DeliveryException.Gone) {
            return CommandRefused.because(
                    "The mail server does not take mail for " + mailbox.email() + ": " + failure.getMessage()
                            + ". Is the address right?",
                    again);
        }
        if (failure instanceof DeliveryException.Busy) {
            return CommandRefused.because(
                    "The letter could not be sent now: " + failure.getMessage()
                            + ". Please type it again in a few minutes.",
                    again);
        }
        return CommandRefused.because(
                "The letter could not be sent: " + failure.getMessage() + ". Whoever runs Paperboy can find out why.");
    }
}
