package dev.paperboy.slack;

import com.google.gson.JsonParseException;
import com.slack.api.methods.SlackApiException;
import dev.paperboy.platform.DeliveryException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import java.time.Duration;
import java.util.Set;
import javax.net.ssl.SSLHandshakeException;

/** What Slack's errors mean for a delivery: docs.slack.dev, reference/methods/chat.postMessage. */
final class SlackFailures {
    private static final Duration GUESSED_WAIT = Duration.ofSeconds(30);
    private static final int TOO_MANY_REQUESTS = 429;
    private static final int SERVER_ERROR = 500;

    private static final Set<String> GONE = Set.of(
            "channel_not_found",
            "is_archived",
            "not_in_channel",
            "ekm_access_denied",
            "team_access_not_granted",
            "no_permission",
            "user_not_found",
            "user_disabled",
            "cannot_dm_bot",
            "thread_not_found");
    private static final Set<String> UNINSTALLED = Set.of(
            "token_revoked",
            "token_expired",
            "account_inactive",
            "invalid_auth",
            "not_authed",
            "missing_scope",
            "org_login_required");
    private static final Set<String> BUSY = Set.of("ratelimited", "rate_limited", "message_limit_exceeded");
    private static final Set<String> UNKNOWN =
            Set.of("fatal_error", "internal_error", "service_unavailable", "request_timeout");

    private SlackFailures() {}

    /** Slack answered with {@code ok: false}. */
    static DeliveryException answered(String error) {
        Exception cause = new IOException("Slack answered " + error);
        if (GONE.contains(error) || error.startsWith("restricted_action")) {
            return new DeliveryException.Gone(error, cause);
        }
        if (UNINSTALLED.contains(error)) {
            return new DeliveryException.Uninstalled(error, cause);
        }
        if (BUSY.contains(error)) {
            return new DeliveryException.Busy(error, GUESSED_WAIT, cause);
        }
        return UNKNOWN.contains(error)
                ? new DeliveryException.Unknown(error, cause)
                : new DeliveryException.Refused(error, cause);
    }

    /** Slack answered with an HTTP status of its own: 429 says how long to wait, after 5xx the message may be there. */
    static DeliveryException answered(SlackApiException failure) {
        int status = failure.getResponse().code();
        if (status == TOO_MANY_REQUESTS) {
            return new DeliveryException.Busy("ratelimited", retryAfter(failure), failure);
        }
        String reason = "Slack answered with status " + status;
        return status >= SERVER_ERROR
                ? new DeliveryException.Unknown(reason, failure)
                : new DeliveryException.Refused(reason, failure);
    }

    /** The request never left; everything else that breaks a connection leaves open whether it was read. */
    static DeliveryException broken(IOException failure) {
        boolean neverSent = failure instanceof ConnectException
                || failure instanceof UnknownHostException
                || failure instanceof NoRouteToHostException
                || failure instanceof SSLHandshakeException;
        return neverSent
                ? new DeliveryException.Busy("Slack can't be reached", GUESSED_WAIT, failure)
                : new DeliveryException.Unknown("the connection to Slack broke", failure);
    }

    /** Slack answered with something that is not its JSON. */
    static DeliveryException unreadable(JsonParseException failure) {
        return new DeliveryException.Unknown("Slack's answer can't be read", failure);
    }

    private static Duration retryAfter(SlackApiException failure) {
        String seconds = failure.getResponse().header("Retry-After", "");
        return seconds != null && seconds.matches("\\d{1,6}")
                ? Duration.ofSeconds(Long.parseLong(seconds))
                : GUESSED_WAIT;
    }
}
