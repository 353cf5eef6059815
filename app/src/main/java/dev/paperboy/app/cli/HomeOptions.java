package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.ConfigurationReader;
import dev.paperboy.app.logging.LogSetup;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options that every sub-command has. */
final class HomeOptions {
    @Option(
            names = "--home",
            paramLabel = "DIR",
            description = "Where the store, the index and backups live (default: $PAPERBOY_HOME or ~/.paperboy).")
    private @Nullable Path home;

    @Option(names = "--verbose", description = "Log more, with stack traces.", defaultValue = "false")
    private boolean verbose;

    /** Reads the configuration; to be called before anything logs. */
    Configuration configuration() {
        if (verbose) {
            System.setProperty(LogSetup.VERBOSE, "true");
        }
        return reader().read(Optional.ofNullable(home));
    }

    /** The home directory; nothing is read there. */
    Path directory() {
        return reader().home(Optional.ofNullable(home));
    }

    private static ConfigurationReader reader() {
        return new ConfigurationReader(
                System.getenv(), Path.of(System.getProperty("user.home")), ZoneId.systemDefault());
    }
}
