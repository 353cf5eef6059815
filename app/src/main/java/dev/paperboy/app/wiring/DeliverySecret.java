package dev.paperboy.app.wiring;

import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.digest.Seal;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** What delivery keys are made with: 32 random bytes in the home, made once, for its owner only. */
public final class DeliverySecret {
    private static final int BYTES = 32;
    private static final String FILE = "delivery.key";

    private DeliverySecret() {}

    /** Keys made with the home's secret. */
    public static DeliveryKeys keys(Path home) {
        return new DeliveryKeys(of(home));
    }

    /** What goes out by mail is signed with the home's secret too. */
    static Seal seal(Path home) {
        return new Seal(of(home));
    }

    /** The home's secret; made when it is not there yet. */
    private static byte[] of(Path home) {
        Path file = home.resolve(FILE);
        try {
            if (!Files.exists(file)) {
                make(file);
            }
            return HexFormat.of().parseHex(Files.readString(file).strip());
        } catch (IOException unusable) {
            throw new UncheckedIOException("The delivery key can't be used: " + file, unusable);
        }
    }

    private static void make(Path file) throws IOException {
        byte[] bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
        if (posix) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        } else {
            Files.createFile(file);
        }
        Files.writeString(file, HexFormat.of().formatHex(bytes));
    }
}
