package dev.paperboy.discord;

import dev.paperboy.platform.DeliveryException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeoutException;
import javax.net.ssl.SSLHandshakeException;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.exceptions.MissingAccessException;
import net.dv8tion.jda.api.exceptions.RateLimitedException;
import org.jspecify.annotations.Nullable;

/** Discord's errors as failures to deliver. The codes are those of its documentation, "Opcodes and Status Codes". */
final class DiscordFailures {
    private static final int UNKNOWN_MESSAGE = 10008;

    /**
     * Limits of one channel: slow mode (20016), edits of announcements (20022), its write rate (20028), edits of messages older than an hour
     * (30046).
     */
    private static final Set<Integer> SLOW = Set.of(20016, 20022, 20028, 30046);

    /** Limits of more than a channel: the server's write rate (20029), overloaded (130000). */
    private static final Set<Integer> BUSY = Set.of(20029, 130000);

    /**
     * Unknown channel (10003), server (10004), user (10013); missing access (50001), can't send to the user (50007), to the channel
     * (50008), missing permission (50013), no messages in a channel of that kind (50024), archived or locked thread (50083), a forum without a tag
     * that we may give (40067), too many active threads (160006).
     */
    private static final Set<Integer> GONE =
            Set.of(10003, 10004, 10013, 40067, 50001, 50007, 50008, 50013, 50024, 50083, 160006);

    /** Unauthorized. */
    private static final Set<Integer> UNINSTALLED = Set.of(401, 40001, 50014);

    private static final Duration SOON = Duration.ofSeconds(30);

    private DiscordFailures() {}

    /** Does it, and names its failure. */
    static <T> T delivering(Callable<T> request) throws DeliveryException {
        try {
            return request.call();
        } catch (DeliveryException known) {
            throw known;
        } catch (Exception failure) {
            throw of(failure);
        }
    }

    static DeliveryException gone(String reason) {
        return new DeliveryException.Gone(reason, new IllegalStateException(reason));
    }

    static DeliveryException busy(String reason) {
        return new DeliveryException.Busy(reason, SOON, new IllegalStateException(reason));
    }

    /** Discord counts requests for each channel: another one of the same server may be free. */
    private static DeliveryException slow(String reason, Duration wait, Throwable cause) {
        return new DeliveryException.Busy(reason, wait, DeliveryException.Busy.Reach.ADDRESS, cause);
    }

    static DeliveryException of(Throwable failure) {
        if (failure instanceof ErrorResponseException answer) {
            return of(answer);
        }
        if (failure instanceof InsufficientPermissionException lacking) {
            return new DeliveryException.Gone(
                    "the permission " + DiscordRights.name(lacking.getPermission()) + " is missing", failure);
        }
        if (failure instanceof MissingAccessException) {
            return new DeliveryException.Gone("the channel can't be seen", failure);
        }
        if (failure instanceof RateLimitedException limited) {
            return slow("rate limit", Duration.ofMillis(limited.getRetryAfter()), failure);
        }
        Throwable cause = failure.getCause();
        if (failure instanceof TimeoutException || cause instanceof TimeoutException) {
            return slow("waited too long for a turn", SOON, failure);
        }
        return failure instanceof IllegalArgumentException
                ? new DeliveryException.Refused(String.valueOf(failure.getMessage()), failure)
                : new DeliveryException.Unknown(String.valueOf(failure.getMessage()), failure);
    }

    private static DeliveryException of(ErrorResponseException answer) {
        int code = answer.getErrorCode();
        int status = answer.getResponse().code;
        String reason = code + " " + answer.getMeaning();
        if (neverLeft(answer.getResponse().getException())) {
            return new DeliveryException.Busy("Discord can't be reached", SOON, answer);
        }
        if (GONE.contains(code)) {
            return new DeliveryException.Gone(reason, answer);
        }
        if (SLOW.contains(code)) {
            return slow(reason, SOON, answer);
        }
        if (BUSY.contains(code)) {
            return new DeliveryException.Busy(reason, SOON, answer);
        }
        if (UNINSTALLED.contains(code) || status == 401) {
            return new DeliveryException.Uninstalled(reason, answer);
        }
        if (code == UNKNOWN_MESSAGE) {
            return new DeliveryException.Refused("it was there and has been deleted", answer);
        }
        return status >= 400 && status < 500
                ? new DeliveryException.Refused(reason, answer)
                : new DeliveryException.Unknown(reason, answer);
    }

    /** Whether no connection came about, so that nothing can have been sent. */
    private static boolean neverLeft(@Nullable Throwable failure) {
        Throwable cause = failure == null || failure.getCause() == null ? failure : failure.getCause();
        return cause instanceof ConnectException
                || cause instanceof NoRouteToHostException
                || cause instanceof UnknownHostException
                || cause instanceof DiscordBreaker.Open
                || cause instanceof SSLHandshakeException;
    }
}
