package dev.paperboy.command;

import dev.paperboy.chat.CommandCall;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/**
 * Writes calls as ids of buttons, and reads them back, also after a restart or an upgrade. Thread-safe as its store is.
 *
 * <p>An id is the version, then the call as typed text; or where that is too long, the version, a hash sign and the key under which
 * the text is kept.
 */
public final class CallCodec {
    /** The least that any platform gives a button's id. */
    public static final int LONGEST = 100;

    private static final String TYPED = "1 ";
    private static final String KEPT = "1#";
    /** 22 characters of 62 carry 130 bits of the hash: two texts never meet. */
    private static final int KEY_LENGTH = 22;

    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";

    private final CommandText text;
    private final CallStore store;

    public CallCodec(CommandText text, CallStore store) {
        this.text = text;
        this.store = store;
    }

    /** The call as at most {@value #LONGEST} characters. */
    public String encode(CommandCall call) {
        String typed = text.write(call);
        if (TYPED.length() + typed.length() <= LONGEST) {
            return TYPED + typed;
        }
        String key = key(typed);
        store.keep(key, typed);
        return KEPT + key;
    }

    /**
     * The call that {@link #encode} wrote.
     *
     * @throws CommandRefused when it is of another version or not ours, its text is no longer kept, or the command has changed since
     */
    public CommandCall decode(String encoded) {
        return text.check(decodeForm(encoded).call());
    }

    /**
     * The call that {@link #encode} wrote, of which required options may be missing: a button that has a dialog behind it.
     *
     * @throws CommandRefused as {@link #decode} does
     */
    public Form decodeForm(String encoded) {
        if (encoded.startsWith(TYPED)) {
            return text.readForm(encoded.substring(TYPED.length()));
        }
        if (encoded.startsWith(KEPT)) {
            return text.readForm(store.find(encoded.substring(KEPT.length())).orElseThrow(CallCodec::tooOld));
        }
        throw tooOld();
    }

    private static CommandRefused tooOld() {
        return CommandRefused.because(
                "That button is from an older message and no longer works; type the command instead.", "help");
    }

    private static String key(String typed) {
        BigInteger number = new BigInteger(1, sha256(typed));
        BigInteger base = BigInteger.valueOf(DIGITS.length());
        StringBuilder key = new StringBuilder(KEY_LENGTH);
        while (key.length() < KEY_LENGTH) {
            BigInteger[] parts = number.divideAndRemainder(base);
            key.append(DIGITS.charAt(parts[1].intValue()));
            number = parts[0];
        }
        return key.toString();
    }

    private static byte[] sha256(String typed) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(typed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }
}
