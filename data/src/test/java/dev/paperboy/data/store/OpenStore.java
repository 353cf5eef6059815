package dev.paperboy.data.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

/** An empty store for each test, closed behind it. */
final class OpenStore implements BeforeEachCallback, AfterEachCallback {
    private final Place place;
    private Optional<Path> home = Optional.empty();
    private Optional<Store> store = Optional.empty();

    private OpenStore(Place place) {
        this.place = place;
    }

    /** One in a file. */
    static OpenStore embedded() {
        return new OpenStore(StoreLocation.Embedded::new);
    }

    /** One on a PostgreSQL server. */
    static OpenStore onServer() {
        return new OpenStore(PostgresServer::location);
    }

    /** The store of the test that runs. */
    Store get() {
        return store.orElseThrow();
    }

    @Override
    public void beforeEach(ExtensionContext test) throws IOException, SQLException {
        home = Optional.of(Files.createTempDirectory("paperboy"));
        store = Optional.of(Store.open(place.in(home.get()), Clock.systemUTC()));
    }

    @Override
    public void afterEach(ExtensionContext test) throws IOException {
        store.ifPresent(Store::close);
        if (home.isPresent()) {
            try (Stream<Path> inside = Files.walk(home.get())) {
                for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @FunctionalInterface
    private interface Place {
        StoreLocation in(Path home) throws SQLException;
    }
}
