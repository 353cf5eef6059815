package dev.paperboy.slack;

import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.TicketStore;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * How people bring Paperboy into their workspace with a browser: {@code /slack/install} sends them to Slack, Slack sends them back to
 * {@code /slack/oauth}. Whoever comes back has to be the browser that went, within ten minutes, and once. Thread-safe.
 */
public final class SlackInstall {
    /** The cookie that binds a way through Slack to the browser that takes it. */
    public static final String COOKIE = "__Host-paperboy-install";

    /** How long a person may take. */
    public static final Duration PATIENCE = Duration.ofMinutes(10);

    private static final Logger LOG = LoggerFactory.getLogger(SlackInstall.class);
    private static final int RANDOM_BYTES = 16;
    private static final Pattern RANDOM = Pattern.compile("[A-Za-z0-9_-]{22}");
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9._-]{1,300}");

    private final URI authorize;
    private final SlackSettings.Distribution distribution;
    private final SlackOAuth oauth;
    private final InstallationStore installations;
    private final TicketStore tickets;
    private final Clock clock;
    private final SecureRandom random = new SecureRandom();

    SlackInstall(
            URI api,
            SlackSettings.Distribution distribution,
            SlackOAuth oauth,
            InstallationStore installations,
            TicketStore tickets,
            Clock clock) {
        this.authorize = api.resolve("/oauth/v2/authorize");
        this.distribution = distribution;
        this.oauth = oauth;
        this.installations = installations;
        this.tickets = tickets;
        this.clock = clock;
    }

    /**
     * The way to Slack.
     *
     * @param to where to send the browser
     * @param cookie what the browser has to bring back in {@link #COOKIE}
     */
    public record Departure(URI to, String cookie) {}

    /** What became of an installation. */
    public enum Outcome {
        INSTALLED,
        /** The person said no at Slack. */
        DECLINED,
        /** It was not this browser that went, not lately, or it has come back already. */
        STALE,
        /** Slack did not give what we asked for. */
        FAILED
    }

    /** Sends somebody to Slack. */
    public Departure depart() {
        String state = random();
        String cookie = random();
        tickets.issue(ticket(state, cookie), clock.instant().plus(PATIENCE));
        Map<String, String> query = Map.of(
                "client_id", distribution.clientId(),
                "scope", String.join(",", SlackScopes.all()),
                "state", state,
                "redirect_uri", distribution.redirect());
        StringBuilder to = new StringBuilder(authorize.toString());
        char next = '?';
        for (Map.Entry<String, String> parameter : query.entrySet()) {
            to.append(next).append(parameter.getKey()).append('=');
            to.append(URLEncoder.encode(parameter.getValue(), StandardCharsets.UTF_8));
            next = '&';
        }
        return new Departure(URI.create(to.toString()), cookie);
    }

    /** Somebody comes back from Slack, with what their browser brings. */
    public Outcome arrive(Optional<String> state, Optional<String> cookie, Optional<String> code) {
        boolean came = state.filter(RANDOM.asMatchPredicate()).isPresent()
                && cookie.filter(RANDOM.asMatchPredicate()).isPresent()
                && tickets.take(ticket(state.get(), cookie.get()), clock.instant());
        if (!came) {
            return Outcome.STALE;
        }
        if (code.filter(CODE.asMatchPredicate()).isEmpty()) {
            return Outcome.DECLINED;
        }
        try {
            Installation installation = oauth.exchange(code.get());
            installations.keep(installation);
            LOG.info("Installed in workspace {}", installation.workspace().id());
            return Outcome.INSTALLED;
        } catch (DeliveryException refused) {
            LOG.warn("An installation failed at Slack", refused);
            return Outcome.FAILED;
        }
    }

    private String random() {
        byte[] bytes = new byte[RANDOM_BYTES];
        random.nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** Says that both belong together, without holding either. */
    private static String ticket(String state, String cookie) {
        try {
            byte[] both = (state + "." + cookie).getBytes(StandardCharsets.US_ASCII);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(both));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
