package dev.paperboy.announcement;

import dev.paperboy.platform.DeliveryKey;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Makes the keys that platforms know deliveries by: the first 128 bits of HMAC-SHA-256 over what is delivered, as 22 letters and
 * digits. The same delivery has the same key for ever; nobody without the secret learns anything from it. Thread-safe.
 */
public final class DeliveryKeys {
    private static final String DIGITS = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    private static final BigInteger BASE = BigInteger.valueOf(DIGITS.length());
    private static final int BYTES = 16;
    private static final int LENGTH = 22;

    private final ThreadLocal<Mac> macs;

    /** @param secret of this installation, the same for ever, at least 16 bytes */
    public DeliveryKeys(byte[] secret) {
        if (secret.length < BYTES) {
            throw new IllegalArgumentException("a secret of at least " + BYTES + " bytes is needed");
        }
        SecretKeySpec key = new SecretKeySpec(secret, "HmacSHA256");
        macs = ThreadLocal.withInitial(() -> mac(key)); // to make one anew costs more than to use it
    }

    /** The key of an announcement; each generation has its own. */
    DeliveryKey of(Announcement announcement, int generation) {
        return of("announcement|" + announcement.subscription() + "|" + announcement.day() + "|" + announcement.slot()
                + "|" + generation);
    }

    /** The key of the note that this announcement could not be delivered; never that of the announcement. */
    DeliveryKey ofNote(Announcement announcement) {
        return of("note|" + announcement.subscription() + "|" + announcement.day() + "|" + announcement.slot());
    }

    private DeliveryKey of(String what) {
        BigInteger rest =
                new BigInteger(1, Arrays.copyOf(macs.get().doFinal(what.getBytes(StandardCharsets.UTF_8)), BYTES));
        char[] digits = new char[LENGTH];
        for (int place = LENGTH - 1; place >= 0; place--) {
            BigInteger[] parts = rest.divideAndRemainder(BASE);
            digits[place] = DIGITS.charAt(parts[1].intValue());
            rest = parts[0];
        }
        return new DeliveryKey(new String(digits));
    }

    private static Mac mac(SecretKeySpec key) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            return mac;
        } catch (GeneralSecurityException missing) {
            throw new IllegalStateException("every Java platform has HmacSHA256", missing);
        }
    }
}
