package dev.paperboy.app.configuration;

import java.io.Serial;

/** A setting is wrong. The message names its key and says what to write instead. */
public final class ConfigurationException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    public ConfigurationException(Key key, String problem) {
        super(key + " " + problem);
    }

    public ConfigurationException(String problem) {
        super(problem);
    }
}
