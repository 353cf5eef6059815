package dev.paperboy.data.seal;

import dev.paperboy.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * Seals with the first key and opens with any, so that keys can be replaced while everything runs: AES-256 in GCM, a random nonce of 96 bits,
 * and the place as associated data, so that what is sealed for one place opens nowhere else. Thread-safe.
 */
public final class Seal {
    private static final String CIPHER = "AES/GCM/NoPadding";
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final Map<String, SealingKey> keys = new LinkedHashMap<>();
    private final SealingKey first;
    private final SecureRandom random = new SecureRandom();

    /** @param keys the one to seal with, then older ones; not empty */
    public Seal(List<SealingKey> keys) {
        this.first = keys.get(0);
        keys.forEach(key -> this.keys.put(key.id(), key));
    }

    /** The secret, sealed: the key's id, a dot, and Base64. */
    public String close(Secret secret, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        try {
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.ENCRYPT_MODE, first.secret(), new GCMParameterSpec(TAG_BITS, nonce));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            byte[] sealed = cipher.doFinal(secret.reveal().getBytes(StandardCharsets.UTF_8));
            byte[] whole = Arrays.copyOf(nonce, NONCE_BYTES + sealed.length);
            System.arraycopy(sealed, 0, whole, NONCE_BYTES, sealed.length);
            return first.id() + "." + Base64.getEncoder().encodeToString(whole);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("A secret can't be sealed", impossible);
        }
    }

    /**
     * The secret of a sealed text.
     *
     * @throws SealBroken when the key isn't here, or the text was changed or sealed for another place
     */
    public Secret open(String sealed, String place) {
        int dot = sealed.indexOf('.');
        SealingKey key = dot < 0 ? null : keys.get(sealed.substring(0, dot));
        if (key == null) {
            throw new SealBroken("it was sealed with a key that is not here");
        }
        try {
            byte[] whole = Base64.getDecoder().decode(sealed.substring(dot + 1));
            Cipher cipher = Cipher.getInstance(CIPHER);
            cipher.init(Cipher.DECRYPT_MODE, key.secret(), new GCMParameterSpec(TAG_BITS, whole, 0, NONCE_BYTES));
            cipher.updateAAD(place.getBytes(StandardCharsets.UTF_8));
            byte[] text = cipher.doFinal(whole, NONCE_BYTES, whole.length - NONCE_BYTES);
            return new Secret(new String(text, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException changed) {
            throw new SealBroken("it was changed, or sealed for another place");
        }
    }

    /** Whether a sealed text was sealed with the key that seals now. */
    public boolean isCurrent(String sealed) {
        return sealed.startsWith(first.id() + ".");
    }
}
