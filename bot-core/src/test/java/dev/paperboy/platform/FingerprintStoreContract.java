package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of fingerprints promises. */
public abstract class FingerprintStoreContract {
    private static final String LONGEST = "a".repeat(120);

    /** The store, the same one throughout a test and empty before it. */
    protected abstract FingerprintStore store();

    @Test
    void hasNoneBeforeOneWasKept() {
        assertThat(store().find("commands")).isEmpty();
    }

    @Test
    void givesTheLastOneKept() {
        store().keep("commands", "first");
        store().keep("commands", "f".repeat(64));
        assertThat(store().find("commands")).contains("f".repeat(64));
    }

    @Test
    void tellsWhatTheyAreAboutApart() {
        store().keep(LONGEST, "long");
        store().keep("commands", "short");
        assertThat(store().find(LONGEST)).contains("long");
        assertThat(store().find("commands")).contains("short");
    }

    @Test
    void keepsOneOfThoseKeptAtTheSameTime() {
        IntStream.range(0, 20).parallel().forEach(i -> store().keep("commands", "print" + i));
        assertThat(store().find("commands")).get().asString().startsWith("print");
    }
}
