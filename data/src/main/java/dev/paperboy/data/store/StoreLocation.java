package dev.paperboy.data.store;

import java.nio.file.Path;

/** Where the store is. Either way Paperboy has a home directory, and one process has it to itself. */
public sealed interface StoreLocation permits StoreLocation.Embedded, StoreLocation.Server {

    /** Paperboy's home: the lock, the backups, and the embedded store itself. Created when missing. */
    Path home();

    /** An H2 file in the home. */
    record Embedded(Path home) implements StoreLocation {
        public Embedded {
            home = home.toAbsolutePath().normalize();
            if (home.toString().contains(";")) {
                throw new StoreException(
                        "The home " + home + " has a semicolon in its name, which the store can't open."
                                + " Use --home for a directory without one.");
            }
        }
    }

    /**
     * A PostgreSQL database (15 or newer).
     *
     * @param url as {@code jdbc:postgresql://host/database}
     */
    record Server(Path home, String url, String user, String password) implements StoreLocation {
        private static final String SCHEME = "jdbc:postgresql:";

        public Server {
            home = home.toAbsolutePath().normalize();
            if (!url.startsWith(SCHEME)) {
                throw new StoreException("The store's URL must begin with " + SCHEME + "//, such as " + SCHEME
                        + "//localhost/paperboy.");
            }
        }

        @Override
        public String toString() {
            return "PostgreSQL";
        }
    }
}
