package dev.paperboy.mail;

import dev.paperboy.card.Inert;
import dev.paperboy.platform.DeliveryException;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import java.time.Duration;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.eclipse.angus.mail.smtp.SMTPAddressFailedException;
import org.eclipse.angus.mail.smtp.SMTPSendFailedException;
import org.eclipse.angus.mail.smtp.SMTPSenderFailedException;
import org.jspecify.annotations.Nullable;

/**
 * What a failed mail means. An answer of the server is always clear (RFC 5321, section 4.2.1: 4xx not now, 5xx never); no answer is
 * unclear once the message was handed over, and harmless before.
 */
final class MailFailures {
    private static final Duration SOON = Duration.ofMinutes(1);
    /** What servers that let strangers wait ask for: RFC 6647, section 5. */
    private static final Duration GREYLISTED = Duration.ofMinutes(5);
    /** A person has to mend it. */
    private static final Duration LONG = Duration.ofMinutes(15);

    private static final int NEVER = 500;
    private static final int NOT_NOW = 400;
    /** RFC 3463: the address itself is bad or moved (X.1.x), or the mailbox is disabled (X.2.1). */
    private static final Pattern BAD_ADDRESS = Pattern.compile("5\\.(1\\.[0-9]+|2\\.1)\\b.*");

    private static final Pattern ENHANCED = Pattern.compile("[245]\\.[0-9]{1,3}\\.[0-9]{1,3}\\b.*");
    private static final Set<Integer> NO_SUCH_MAILBOX = Set.of(550, 551, 553);
    private static final int LONGEST = 200;

    private MailFailures() {}

    /** The failure of a whole conversation. */
    static DeliveryException of(MessagingException failure, boolean handedOver) {
        Set<Exception> parts = parts(failure);
        return first(parts, AuthenticationFailedException.class)
                .<DeliveryException>map(refused -> busy("the mail server refuses our login", LONG, refused))
                .or(() -> first(parts, SMTPAddressFailedException.class)
                        .filter(refused -> refused.getReturnCode() >= NOT_NOW)
                        .map(refused -> recipient(refused.getReturnCode(), said(refused), refused)))
                .or(() -> first(parts, SMTPSenderFailedException.class)
                        .filter(refused -> refused.getReturnCode() >= NOT_NOW)
                        .map(refused ->
                                busy("the mail server refuses our sender address: " + said(refused), LONG, refused)))
                .or(() -> first(parts, SMTPSendFailedException.class)
                        .filter(refused -> refused.getReturnCode() >= NOT_NOW)
                        .map(refused -> message(refused.getReturnCode(), said(refused), refused)))
                .orElseGet(() -> unanswered(failure, handedOver));
    }

    private static DeliveryException unanswered(MessagingException failure, boolean handedOver) {
        return handedOver
                ? new DeliveryException.Unknown("the mail server took the mail and did not answer", failure)
                : busy("the mail server can't be reached: " + said(failure), SOON, failure);
    }

    private static DeliveryException recipient(int code, String said, Exception cause) {
        if (code < NEVER) {
            return unreceived("the mail server asks to wait: " + said, GREYLISTED, cause);
        }
        String status = status(said);
        boolean bad = ENHANCED.matcher(status).matches()
                ? BAD_ADDRESS.matcher(status).matches()
                : NO_SUCH_MAILBOX.contains(code);
        return bad
                ? new DeliveryException.Gone("the address is refused: " + said, cause)
                : unreceived("the mail server does not take it: " + said, LONG, cause);
    }

    /** Of one recipient; the next one may be taken at once. */
    private static DeliveryException unreceived(String reason, Duration wait, Exception cause) {
        return new DeliveryException.Busy(reason, wait, DeliveryException.Busy.Reach.ADDRESS, cause);
    }

    private static DeliveryException message(int code, String said, Exception cause) {
        return code < NEVER
                ? busy("the mail server asks to wait: " + said, GREYLISTED, cause)
                : new DeliveryException.Refused("the mail server refuses the message: " + said, cause);
    }

    private static DeliveryException busy(String reason, Duration wait, Exception cause) {
        return new DeliveryException.Busy(reason, wait, cause);
    }

    /** What follows the three digits. */
    private static String status(String said) {
        return said.length() > 4 ? said.substring(4).toLowerCase(Locale.ROOT) : "";
    }

    private static String said(Exception failure) {
        String message = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
        String line = Inert.line(message).replaceAll("\\s+", " ").strip();
        return line.length() > LONGEST ? line.substring(0, LONGEST) + "…" : line;
    }

    private static <T extends Exception> Optional<T> first(Set<Exception> parts, Class<T> kind) {
        return parts.stream().filter(kind::isInstance).map(kind::cast).findFirst();
    }

    /** An exception, those it is chained to, and their causes. */
    private static Set<Exception> parts(MessagingException failure) {
        Set<Exception> parts = new LinkedHashSet<>();
        Exception part = failure;
        while (part != null && parts.add(part)) {
            part = next(part);
        }
        return parts;
    }

    private static @Nullable Exception next(Exception part) {
        Exception chained = part instanceof MessagingException message ? message.getNextException() : null;
        return chained == null && part.getCause() instanceof Exception cause ? cause : chained;
    }
}
