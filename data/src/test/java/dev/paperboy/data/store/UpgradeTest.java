package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.Contents;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.State;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperId;
import dev.paperboy.subscription.Run;
import dev.paperboy.subscription.Standing;
import dev.paperboy.subscription.SubscriptionId;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Stores of every earlier version, as scripts under {@code versions}, become stores of this one. */
class UpgradeTest {
    private static final PaperId ID = new PaperId("2608.00001");
    private static final Instant NEXT = Instant.parse("2026-11-27T08:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);

    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(ints = {1})
    void keepsWhatAnEarlierVersionKept(int version) throws IOException, SQLException {
        make("/versions/version-" + version + ".sql");
        try (Store store = Store.open(new StoreLocation.Embedded(home), Clock.systemUTC())) {
            assertThat(store.papers().find(ID).orElseThrow().authors()).containsExactly("Ada Lovelace", "Grace Hopper");
            assertThat(store.papers().listed(DAY, DAY)).hasSize(1);
            assertThat(store.papers().snapshots(ID)).hasSize(1);
            assertThat(store.papers().revision()).isEqualTo(1);
            assertThat(store.calls().find("k")).contains("search engines");
            assertThat(store.announcements().counts()).isEmpty();
            store.papers().keep(List.of(Arrivals.arxiv("2608.00002", "Goes on")));
            assertThat(store.papers().revision()).isEqualTo(2);
        }
        assertThat(home.resolve("backups"))
                .isDirectoryContaining(file -> file.getFileName().toString().startsWith("version-" + version + "-"));
    }

    @Test
    void goesOnWhereAnEarlierVersionStopped() throws IOException, SQLException {
        make("/versions/version-11.sql");
        goesOnWithVersion11(new StoreLocation.Embedded(home));
    }

    @Test
    void goesOnWhereAnEarlierVersionStoppedOnAServer() throws IOException, SQLException {
        StoreLocation.Server server = PostgresServer.location(home);
        Flyway.configure()
                .dataSource(server.url(), server.user(), server.password())
                .locations(Migrations.OURS.folders().toArray(String[]::new))
                .target("11")
                .load()
                .migrate();
        try (Connection connection = DriverManager.getConnection(server.url(), server.user(), server.password());
                Statement statement = connection.createStatement()) {
            for (String table : List.of("subscription", "announcement")) {
                statement.execute(rows("/versions/version-11.sql", table).replace("ARRAY []", "'{}'"));
            }
        }
        goesOnWithVersion11(server);
    }

    /** Its deliveries had a state between ready and sending, and each its own card in its row; its subscriptions stood in one table. */
    private static void goesOnWithVersion11(StoreLocation location) {
        try (Store store = Store.open(location, Clock.systemUTC())) {
            assertThat(store.announcements().counts())
                    .isEqualTo(Map.of(State.PLANNED, 1L, State.READY, 2L, State.SENDING, 1L, State.SENT, 1L));
            assertThat(contents(store, "planned")).isEmpty();
            assertThat(List.of("ready", "claimed", "sending", "sent"))
                    .allSatisfy(id -> assertThat(contents(store, id).orElseThrow())
                            .returns("1:1card of 論文", Contents::card)
                            .returns(LocalDate.of(2026, 11, 20), Contents::listDay)
                            .returns(List.of(ID, new PaperId("2608.00002")), Contents::papers));
            assertThat(find(store, "claimed").attempts().fence()).isEqualTo(3);
            assertThat(store.announcements().forget(LocalDate.of(2026, 11, 24))).isEqualTo(1);
            assertThat(contents(store, "ready")).isPresent();
            assertThat(store.subscriptions().due(NEXT, 10)).singleElement().satisfies(one -> {
                assertThat(one.id()).isEqualTo(new SubscriptionId("ready"));
                assertThat(one.standing()).isEqualTo(Standing.active(Instant.parse("2026-11-20T08:00:00Z")));
                assertThat(one.next()).isEqualTo(new Run(LocalDate.of(2026, 11, 27), NEXT, "2026a"));
            });
            assertThat(store.subscriptions().find(new SubscriptionId("sent")).orElseThrow())
                    .satisfies(one -> assertThat(one.standing().reason()).contains("the channel is archived"))
                    .satisfies(one -> assertThat(one.order().top()).isEqualTo(7));
        }
    }

    private static Optional<Contents> contents(Store store, String subscription) {
        return find(store, subscription).contents();
    }

    private static Delivery find(Store store, String subscription) {
        Announcement of = new Announcement(new SubscriptionId(subscription), LocalDate.of(2026, 11, 23), 0);
        return store.announcements().find(of).orElseThrow();
    }

    private void make(String script) throws IOException, SQLException {
        Path file = home.resolve("version.sql");
        try (InputStream from = UpgradeTest.class.getResourceAsStream(script)) {
            Files.copy(assertThat(from).isNotNull().actual(), file);
        }
        EmbeddedDatabase database = EmbeddedDatabase.open(home);
        try (Connection connection = database.owner().getConnection();
                PreparedStatement run = connection.prepareStatement("runscript from ? charset 'UTF-8'")) {
            run.setString(1, file.toString());
            run.execute();
        } finally {
            database.close();
        }
    }

    /** The statement of a script that fills a table. */
    private static String rows(String script, String table) throws IOException {
        try (InputStream from = UpgradeTest.class.getResourceAsStream(script)) {
            String all = new String(assertThat(from).isNotNull().actual().readAllBytes(), StandardCharsets.UTF_8);
            int start = all.indexOf("INSERT INTO \"public\".\"" + table + "\"");
            return all.substring(start, all.indexOf(";", start));
        }
    }
}
