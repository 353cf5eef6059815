package dev.paperboy.slack;

import dev.paperboy.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Whether a request is Slack's: docs.slack.dev, authentication/verifying-requests-from-slack. Bolt's own check takes timestamps of the future,
 * compares byte by byte, and reads the body in the machine's character set; this one does not.
 */
final class SlackSignature {
    /** How far Slack's clock and ours may be apart, and how old a request may be. */
    private static final Duration FRESH = Duration.ofMinutes(5);

    private static final String MAC = "HmacSHA256";
    private static final String VERSION = "v0";
    private static final Pattern SECONDS = Pattern.compile("\\d{1,11}");

    private final SecretKeySpec key;

    /** @param signingSecret of the app, under Basic Information */
    SlackSignature(Secret signingSecret) {
        this.key = new SecretKeySpec(signingSecret.reveal().getBytes(StandardCharsets.UTF_8), MAC);
    }

    /**
     * Whether the body was signed with our secret, not long ago.
     *
     * @param timestamps the values of {@code X-Slack-Request-Timestamp}; there has to be one
     * @param signatures the values of {@code X-Slack-Signature}; there has to be one
     * @param body as it came
     */
    boolean isGood(List<String> timestamps, List<String> signatures, byte[] body, Instant now) {
        if (timestamps.size() != 1 || signatures.size() != 1) {
            return false;
        }
        String timestamp = timestamps.get(0);
        if (!SECONDS.matcher(timestamp).matches()) {
            return false;
        }
        Instant signed = Instant.ofEpochSecond(Long.parseLong(timestamp));
        boolean fresh = Duration.between(signed, now).abs().compareTo(FRESH) <= 0;
        byte[] given = signatures.get(0).getBytes(StandardCharsets.UTF_8);
        byte[] right = sign(timestamp, body).getBytes(StandardCharsets.UTF_8);
        return MessageDigest.isEqual(given, right) && fresh;
    }

    /** What Slack would sign it with. */
    String sign(String timestamp, byte[] body) {
        try {
            Mac mac = Mac.getInstance(MAC);
            mac.init(key);
            mac.update((VERSION + ":" + timestamp + ":").getBytes(StandardCharsets.UTF_8));
            return VERSION + "=" + HexFormat.of().formatHex(mac.doFinal(body));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
