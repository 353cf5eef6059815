package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.ConfigurationException;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.data.seal.Seal;
import dev.paperboy.data.seal.SealingKey;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Set;

/** The keys that workspaces' tokens are sealed with: a file in the home, made once, for its owner only; the newest key is on its first line. */
final class SealingKeys {
    private static final String FILE = "tokens.key";

    private SealingKeys() {}

    /** Those that are set, else those of the file. */
    static Seal of(Configuration configuration) {
        List<Secret> set = configuration.tokens().web().sealing();
        if (set.isEmpty()) {
            return of(configuration.home());
        }
        try {
            return new Seal(
                    set.stream().map(key -> SealingKey.read(key.reveal())).toList());
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(
                    Key.PAPERBOY_TOKEN_KEY,
                    "holds a key that " + unreadable.getMessage() + "; 'openssl rand -base64 32' makes one");
        }
    }

    private static Seal of(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            check(file);
            List<SealingKey> keys = Files.readAllLines(file).stream()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty())
                    .map(SealingKey::read)
                    .toList();
            if (keys.isEmpty()) {
                throw new ConfigurationException(file + " holds no key. Bring back the one that was there.");
            }
            return new Seal(keys);
        } catch (IllegalArgumentException unreadable) {
            throw new ConfigurationException(file + " holds a key that " + unreadable.getMessage()
                    + "; a line should be as 'openssl rand -base64 32' makes it.");
        } catch (IOException unusable) {
            throw new UncheckedIOException("The key of the tokens can't be used: " + file, unusable);
        }
    }

    private static void make(Path file) throws IOException {
        if (isPosix(file)) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, SealingKey.random().reveal() + "\n");
    }

    private static void check(Path file) throws IOException {
        if (isPosix(file)) {
            Set<PosixFilePermission> rights = Files.getPosixFilePermissions(file);
            if (rights.stream().anyMatch(right -> !right.name().startsWith("OWNER"))) {
                throw new ConfigurationException(file + " can be read by others. Type: chmod 600 " + file);
            }
        }
    }

    private static boolean isPosix(Path file) {
        return file.getFileSystem().supportedFileAttributeViews().contains("posix");
    }
}
