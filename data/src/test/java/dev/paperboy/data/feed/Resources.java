package dev.paperboy.data.feed;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** What the tests read: fixtures that ship with the project, and recorded answers where there are some. */
public final class Resources {
    private Resources() {}

    /** A fixture beside the tests. */
    public static String text(String name) {
        try (InputStream in = Resources.class.getResourceAsStream(name)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the shared data; the test does not apply where there is none. */
    public static Path shared(String name) {
        String corpus = System.getProperty("paperboy.corpus", "");
        assumeTrue(!corpus.isEmpty(), "no shared data here");
        return Path.of(corpus, name);
    }

    /** Its text. */
    public static String sharedText(String name) {
        try {
            return Files.readString(shared(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
