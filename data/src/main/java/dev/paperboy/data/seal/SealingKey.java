package dev.paperboy.data.seal;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A key of 256 bits. It prints as its id, which says nothing of the key. */
public final class SealingKey {
    private static final int BYTES = 32;
    private static final int ID_BYTES = 4;

    private final byte[] bytes;

    private SealingKey(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * Reads a key.
     *
     * @param base64 as {@code openssl rand -base64 32} makes it
     * @throws IllegalArgumentException when it isn't 32 bytes in Base64; the message doesn't repeat it
     */
    public static SealingKey read(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException unreadable) {
            // the cause would quote the key
            throw new IllegalArgumentException("is no Base64");
        }
        if (bytes.length != BYTES) {
            throw new IllegalArgumentException("has " + bytes.length + " bytes instead of " + BYTES);
        }
        return new SealingKey(bytes);
    }

    /** A new random key. */
    public static SealingKey random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new SealingKey(bytes);
    }

    /** The key itself, as {@link #read} takes it. */
    public String reveal() {
        return Base64.getEncoder().encodeToString(bytes);
    }

    /** Tells keys apart: the first bytes of its SHA-256. */
    String id() {
        try {
            MessageDigest digest = MessageDigest.getInstance("SHA-256");
            digest.update("paperboy key ".getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest(bytes), 0, ID_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    SecretKey secret() {
        return new SecretKeySpec(bytes, "AES");
    }

    @Override
    public String toString() {
        return "key " + id();
    }
}
