package dev.paperboy.app.docs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.ConfigurationReader;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Desk;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.command.Usage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The tables of commands and of settings in the documentation are made from their declarations. With {@code -Dpaperboy.write-docs=true}
 * they are written anew.
 */
class DocumentedTest {
    private static final Path ROOT = Path.of("..");

    @TempDir
    private Path home;

    @Test
    void listsEveryCommandInTheReadme() throws IOException {
        Configuration configuration =
                new ConfigurationReader(Map.of(), home, ZoneOffset.UTC).read(Optional.of(home.resolve("home")));
        Clock clock = Clock.systemUTC();
        try (Archive archive = Archive.open(configuration, clock)) {
            Desk desk = Desk.of(archive, Sources.of(configuration, clock), configuration, clock);
            agrees(
                    ROOT.resolve("README.md"),
                    "commands",
                    Usage.table(desk.commands().specs()));
        }
    }

    @Test
    void listsEverySettingInTheManual() throws IOException {
        String rows = Arrays.stream(Key.values())
                .map(key -> "| `%s` | %s |\n".formatted(key, key.meaning()))
                .collect(Collectors.joining());
        agrees(ROOT.resolve("docs/running.md"), "settings", "| key | meaning, and default |\n|---|---|\n" + rows);
    }

    private static void agrees(Path document, String name, String table) throws IOException {
        String begin = "<!-- " + name + " -->\n";
        String end = "<!-- end of " + name + " -->";
        String text = Files.readString(document);
        assertThat(text).contains(begin, end);
        String before = text.substring(0, text.indexOf(begin) + begin.length());
        String after = text.substring(text.indexOf(end));
        if (Boolean.getBoolean("paperboy.write-docs")) {
            Files.writeString(document, before + table + after);
        }
        assertThat(Files.readString(document)).isEqualTo(before + table + after);
    }
}
