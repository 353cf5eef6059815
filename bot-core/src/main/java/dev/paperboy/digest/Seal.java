package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Signs what goes out by mail and has to come back: tokens of links, and codes to type. HMAC-SHA-256, each purpose with a name of its
 * own, so that no token serves another. Thread-safe.
 */
public final class Seal {
    /** Codes have eight digits and don't begin with 0, so that they stay numbers. */
    static final int LEAST_CODE = 10_000_000;

    static final int MOST_CODE = 99_999_999;

    private static final int LEAST_SECRET = 16;
    private static final int SIGNATURE_BYTES = 16;
    private static final Base64.Encoder WRITING = Base64.getUrlEncoder().withoutPadding();

    private final SecretKeySpec secret;

    /** @param secret of this installation, the same for ever, at least 16 bytes */
    public Seal(byte[] secret) {
        if (secret.length < LEAST_SECRET) {
            throw new IllegalArgumentException("a secret of at least " + LEAST_SECRET + " bytes is needed");
        }
        this.secret = new SecretKeySpec(secret, "HmacSHA256");
    }

    /** What the owner of the mailbox types to confirm. */
    int code(Request request) {
        long number = ByteBuffer.wrap(mac("code|" + request.id())).getLong() >>> 1;
        return LEAST_CODE + (int) (number % (MOST_CODE - LEAST_CODE + 1L));
    }

    /** What a link to confirm carries. */
    public String confirming(Request request) {
        return signed("confirm", request.id());
    }

    /** The id of the request that the token is for; empty when it is forged or broken. */
    Optional<String> confirmed(String token) {
        return opened("confirm", token);
    }

    /** What a link to stop all mail to the mailbox carries. It does not end. */
    public String stopping(Address.Mailbox mailbox) {
        return signed("stop", mailbox.email());
    }

    /** The mailbox that the token is for; empty when it is forged or broken. */
    public Optional<Address.Mailbox> stopped(String token) {
        return opened("stop", token).map(Address.Mailbox::new);
    }

    private String signed(String purpose, String text) {
        return WRITING.encodeToString(text.getBytes(StandardCharsets.UTF_8)) + "."
                + WRITING.encodeToString(signature(purpose, text));
    }

    private Optional<String> opened(String purpose, String token) {
        int dot = token.indexOf('.');
        if (dot < 1) {
            return Optional.empty();
        }
        try {
            byte[] text = Base64.getUrlDecoder().decode(token.substring(0, dot));
            String read = new String(text, StandardCharsets.UTF_8);
            byte[] given = Base64.getUrlDecoder().decode(token.substring(dot + 1));
            return MessageDigest.isEqual(given, signature(purpose, read)) ? Optional.of(read) : Optional.empty();
        } catch (IllegalArgumentException notBase64) {
            return Optional.empty();
        }
    }

    private byte[] signature(String purpose, String text) {
        return Arrays.copyOf(mac(purpose + "|" + text), SIGNATURE_BYTES);
    }

    private byte[] mac(String what) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(secret);
            return mac.doFinal(what.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
