package dev.paperboy.app.configuration;

import dev.paperboy.app.logging.Redaction;
import dev.paperboy.platform.Secret;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The raw texts of the settings, read as what they should be. An empty text counts as not set. */
final class Settings {
    private static final int LARGEST_PORT = 65_535;
    private static final Pattern CATEGORY = Pattern.compile("[a-z-]+(\\.[A-Za-z-]+)?");

    private final Map<Key, String> texts;

    Settings(Map<Key, String> texts) {
        this.texts = new EnumMap<>(Key.class);
        texts.forEach((key, text) -> this.texts.put(key, text.strip()));
        this.texts.values().removeIf(String::isEmpty);
    }

    Optional<String> text(Key key) {
        return Optional.ofNullable(texts.get(key));
    }

    Optional<Secret> secret(Key key) {
        return text(key).map(Settings::hidden);
    }

    /** A secret that is blackened wherever it would be logged. */
    static Secret hidden(String text) {
        Redaction.hide(text);
        return new Secret(text);
    }

    OptionalInt port(Key key) {
        Optional<String> text = text(key);
        if (text.isEmpty()) {
            return OptionalInt.empty();
        }
        try {
            int port = Integer.parseInt(text.get());
            if (port >= 0 && port <= LARGEST_PORT) {
                return OptionalInt.of(port);
            }
        } catch (NumberFormatException notANumber) {
            throw wrongPort(key, text.get());
        }
        throw wrongPort(key, text.get());
    }

    private static ConfigurationException wrongPort(Key key, String text) {
        return new ConfigurationException(key, "is '" + text + "'; it should be a port from 0 to " + LARGEST_PORT);
    }

    int count(Key key, int otherwise) {
        String text = text(key).orElse(String.valueOf(otherwise));
        try {
            int count = Integer.parseInt(text);
            if (count >= 0) {
                return count;
            }
        } catch (NumberFormatException notANumber) {
            throw wrongCount(key, text);
        }
        throw wrongCount(key, text);
    }

    private static ConfigurationException wrongCount(Key key, String text) {
        return new ConfigurationException(key, "is '" + text + "'; it should be a whole number, 0 or more");
    }

    ZoneId zone(Key key, ZoneId otherwise) {
        try {
            return text(key).map(ZoneId::of).orElse(otherwise);
        } catch (DateTimeException unknown) {
            throw new ConfigurationException(
                    key, "is '" + texts.get(key) + "'; it should be a time zone such as Europe/Berlin");
        }
    }

    URI url(Key key, String otherwise) {
        String text = text(key).orElse(otherwise);
        try {
            URI url = new URI(text);
            if (("http".equals(url.getScheme()) || "https".equals(url.getScheme())) && url.getHost() != null) {
                return url;
            }
        } catch (URISyntaxException unreadable) {
            throw wrongUrl(key, text);
        }
        throw wrongUrl(key, text);
    }

    private static ConfigurationException wrongUrl(Key key, String text) {
        return new ConfigurationException(key, "is '" + text + "'; it should begin with https:// or http://");
    }

    List<String> categories(Key key, String otherwise) {
        List<String> categories = Stream.of(text(key).orElse(otherwise).split("[,\\s]+"))
                .filter(category -> !category.isEmpty())
                .distinct()
                .toList();
        for (String category : categories) {
            if (!CATEGORY.matcher(category).matches()) {
                throw new ConfigurationException(
                        key, "has '" + category + "'; arXiv categories look like cs.CL, several by comma");
            }
        }
        return categories;
    }
}
