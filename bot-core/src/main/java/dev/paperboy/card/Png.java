package dev.paperboy.card;

import java.util.Arrays;

/** The bytes of a PNG picture; a value, equal when the bytes are. */
public final class Png {
    private final byte[] bytes;

    public Png(byte[] bytes) {
        this.bytes = bytes.clone();
    }

    /** A copy of the bytes. */
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Png png && Arrays.equals(bytes, png.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }
}
