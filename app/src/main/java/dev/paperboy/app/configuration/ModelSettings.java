package dev.paperboy.app.configuration;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads which models are configured. */
final class ModelSettings {
    private static final int BUDGET = 200;
    private static final int LONGEST_NAME = 200;

    private ModelSettings() {}

    static Configuration.Models of(Settings settings) {
        return new Configuration.Models(writer(settings), embedding(settings));
    }

    private static Optional<Configuration.Writer> writer(Settings settings) {
        boolean wanted = settings.text(Key.PAPERBOY_MODEL_URL).isPresent();
        if (!wanted && settings.text(Key.PAPERBOY_MODEL).isPresent()) {
            throw new ConfigurationException(
                    Key.PAPERBOY_MODEL_URL, "is missing; it is needed with " + Key.PAPERBOY_MODEL);
        }
        return wanted
                ? Optional.of(new Configuration.Writer(
                        settings.url(Key.PAPERBOY_MODEL_URL, ""),
                        name(settings, Key.PAPERBOY_MODEL, Key.PAPERBOY_MODEL_URL),
                        settings.secret(Key.PAPERBOY_MODEL_KEY),
                        settings.count(Key.PAPERBOY_MODEL_BUDGET, BUDGET)))
                : Optional.empty();
    }

    private static Optional<Configuration.Embedding> embedding(Settings settings) {
        if (settings.text(Key.PAPERBOY_EMBEDDING_URL).isPresent()) {
            return Optional.of(new Configuration.Embedding.Remote(
                    settings.url(Key.PAPERBOY_EMBEDDING_URL, ""),
                    name(settings, Key.PAPERBOY_EMBEDDING_MODEL, Key.PAPERBOY_EMBEDDING_URL),
                    settings.secret(Key.PAPERBOY_EMBEDDING_KEY)));
        }
        return settings.text(Key.PAPERBOY_EMBEDDING_MODEL).map(ModelSettings::local);
    }

    private static Configuration.Embedding local(String directory) {
        try {
            return new Configuration.Embedding.Local(Path.of(directory));
        } catch (InvalidPathException unreadable) {
            throw new ConfigurationException(
                    Key.PAPERBOY_EMBEDDING_MODEL,
                    "is '" + directory + "'; it should be a directory, or come with a URL");
        }
    }

    private static String name(Settings settings, Key key, Key wantedBy) {
        String name = settings.text(key)
                .orElseThrow(() -> new ConfigurationException(key, "is missing; it is needed with " + wantedBy));
        if (name.length() > LONGEST_NAME) {
            throw new ConfigurationException(key, "is longer than " + LONGEST_NAME + " characters");
        }
        return name;
    }
}
