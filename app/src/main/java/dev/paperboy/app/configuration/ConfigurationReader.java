package dev.paperboy.app.configuration;

import dev.paperboy.discord.DiscordShards;
import java.io.IOException;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Reads the configuration from the environment and the optional file in the home directory. */
public final class ConfigurationReader {
    /** The file's name within the home directory. */
    public static final String FILE = "paperboy.properties";

    private static final int TYPO = 4;

    private final Map<String, String> environment;
    private final Path userHome;
    private final ZoneId machineZone;

    /**
     * Reads from these.
     *
     * @param environment the environment variables
     * @param userHome the person's own directory, in which the default home lies
     * @param machineZone the zone when none is set
     */
    public ConfigurationReader(Map<String, String> environment, Path userHome, ZoneId machineZone) {
        this.environment = Map.copyOf(environment);
        this.userHome = userHome;
        this.machineZone = machineZone;
    }

    /**
     * Reads and checks everything.
     *
     * @param homeOption the home given on the command line; wins over the environment
     * @throws ConfigurationException when a value is wrong, a key of the file unknown, or the file unreadable
     */
    public Configuration read(Optional<Path> homeOption) {
        Path home = home(homeOption);
        Map<Key, String> texts = fromFile(home.resolve(FILE));
        for (Key key : Key.values()) {
            Optional.ofNullable(environment.get(key.name())).ifPresent(text -> texts.put(key, text));
        }
        return checked(home, new Settings(texts));
    }

    /** The home directory alone; nothing is read there. */
    public Path home(Optional<Path> homeOption) {
        return homeOption.orElseGet(this::defaultHome).toAbsolutePath().normalize();
    }

    private Path defaultHome() {
        String set = environment.getOrDefault(Key.PAPERBOY_HOME.name(), "").strip();
        return set.isEmpty() ? userHome.resolve(".paperboy") : Path.of(set);
    }

    private Configuration checked(Path home, Settings settings) {
        return new Configuration(
                home,
                settings.port(Key.PAPERBOY_CONSOLE_PORT),
                settings.zone(Key.PAPERBOY_TIME_ZONE, machineZone),
                database(settings),
                settings.categories(Key.PAPERBOY_ARXIV_CATEGORIES, "cs.AI,cs.CL,cs.CV,cs.LG"),
                settings.text(Key.PAPERBOY_CONTACT),
                MailReading.mail(settings),
                endpoints(settings),
                tokens(settings),
                shards(settings),
                ModelSettings.of(settings));
    }

    private static Optional<Configuration.Database> database(Settings settings) {
        Optional<String> url = settings.text(Key.PAPERBOY_DATABASE_URL);
        if (url.isPresent() && !url.get().startsWith("jdbc:postgresql:")) {
            throw new ConfigurationException(
                    Key.PAPERBOY_DATABASE_URL, "should begin with jdbc:postgresql: — the embedded store needs no URL");
        }
        return url.map(text -> new Configuration.Database(
                text,
                settings.text(Key.PAPERBOY_DATABASE_USER).orElse("paperboy"),
                settings.secret(Key.PAPERBOY_DATABASE_PASSWORD)
                        .orElseThrow(() -> new ConfigurationException(
                                Key.PAPERBOY_DATABASE_PASSWORD,
                                "is missing; it is needed with " + Key.PAPERBOY_DATABASE_URL))));
    }

    private static Configuration.Endpoints endpoints(Settings settings) {
        return new Configuration.Endpoints(
                settings.url(Key.PAPERBOY_HUGGINGFACE_URL, "https://huggingface.co"),
                settings.url(Key.PAPERBOY_ARXIV_API_URL, "https://export.arxiv.org/api"),
                settings.url(Key.PAPERBOY_ARXIV_FEED_URL, "https://rss.arxiv.org"),
                settings.url(Key.PAPERBOY_SLACK_API_URL, "https://slack.com/api/"),
                settings.url(Key.PAPERBOY_DISCORD_API_URL, "https://discord.com/api/v10/"));
    }

    private static Configuration.Tokens tokens(Settings settings) {
        return new Configuration.Tokens(
                settings.secret(Key.SLACK_BOT_TOKEN),
                settings.secret(Key.SLACK_APP_TOKEN),
                settings.secret(Key.DISCORD_TOKEN),
                WebSettings.read(settings));
    }

    private static DiscordShards shards(Settings settings) {
        String text = settings.text(Key.DISCORD_SHARDS).orElse("auto");
        return DiscordShards.read(text)
                .orElseThrow(() -> new ConfigurationException(
                        Key.DISCORD_SHARDS,
                        "is '" + text + "'; it should be auto, a number such as 4, or a part such as 0-3/16"));
    }

    private static Map<Key, String> fromFile(Path file) {
        Map<Key, String> texts = new EnumMap<>(Key.class);
        if (!Files.exists(file)) {
            return texts;
        }
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw new ConfigurationException(file + " can't be read: " + unreadable.getMessage());
        }
        for (String name : properties.stringPropertyNames()) {
            Key key = Key.named(name).orElseThrow(() -> new ConfigurationException(unknown(file, name)));
            texts.put(key, properties.getProperty(name));
        }
        return texts;
    }

    private static String unknown(Path file, String name) {
        String problem = file + " has the unknown key " + name;
        return Stream.of(Key.values())
                .map(Key::name)
                .filter(known -> new LevenshteinDistance(TYPO).apply(known, name) >= 0)
                .findFirst()
                .map(known -> problem + "; did you mean " + known + "?")
                .orElse(problem + "; docs/running.md lists them all");
    }
}
