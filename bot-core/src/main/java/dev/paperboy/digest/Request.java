package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import dev.paperboy.subscription.Order;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;

/**
 * A digest that somebody asked for and whose mailbox has not confirmed yet.
 *
 * @param id never given twice, 1 to 25 letters and digits
 * @param order what was asked for; its address is a mailbox
 * @param wrongCodes how often its code was guessed wrong
 * @param open whether it can still be confirmed; one that another took the place of can't
 */
public record Request(String id, Order order, Instant asked, int wrongCodes, boolean open) {
    /** How long it can be confirmed. */
    public static final Duration LIFE = Duration.ofDays(1);

    /** As many guesses among 90 million codes tell nothing. */
    private static final int MOST_WRONG = 5;

    public Request {
        if (!(order.address() instanceof Address.Mailbox)) {
            throw new IllegalArgumentException("a digest goes to a mailbox");
        }
    }

    /** Whether it can be confirmed at that moment. */
    public boolean isAlive(Instant now) {
        return open && wrongCodes < MOST_WRONG && now.isBefore(ends());
    }

    /** When it can't be confirmed any more, and is forgotten. */
    public Instant ends() {
        return asked.plus(LIFE);
    }

    public Address.Mailbox mailbox() {
        return (Address.Mailbox) order.address();
    }

    /** What is the same for all spellings of one owner's mailbox: letter case and what follows a plus sign don't count. */
    public String owner() {
        String email = mailbox().email().toLowerCase(Locale.ROOT);
        int at = email.lastIndexOf('@');
        int plus = email.indexOf('+');
        return plus > 0 && plus < at ? email.substring(0, plus) + email.substring(at) : email;
    }
}
