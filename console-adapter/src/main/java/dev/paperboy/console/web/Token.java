package dev.paperboy.console.web;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The secret of one run of the server: 128 random bits in hexadecimal. Prints as nothing. */
final class Token {
    private static final int BYTES = 16;
    private final String value;

    private Token(String value) {
        this.value = value;
    }

    static Token random() {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new Token(HexFormat.of().formatHex(bytes));
    }

    /** Whether the text is this token; takes the same time wherever it differs. */
    boolean is(String text) {
        return MessageDigest.isEqual(value.getBytes(StandardCharsets.UTF_8), text.getBytes(StandardCharsets.UTF_8));
    }

    /** The secret itself, for the cookie and the printed address. */
    String reveal() {
        return value;
    }

    @Override
    public String toString() {
        return "Token(***)";
    }
}
