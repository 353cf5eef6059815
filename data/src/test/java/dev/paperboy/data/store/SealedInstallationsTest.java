package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.Workspace;
import dev.paperboy.data.seal.Seal;
import dev.paperboy.data.seal.SealingKey;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody finds who gets hold of the files. */
class SealedInstallationsTest {
    private static final Workspace LAB = new Workspace("slack", "T1");
    private static final Workspace CLUB = new Workspace("slack", "T2");
    private static final SealingKey KEY = SealingKey.random();

    @TempDir
    private Path home;

    @Test
    void keepsNoTokenInClearInAnyFile() throws IOException {
        try (Store store = open()) {
            store.installations(seal(KEY)).keep(installation(LAB, "xoxb-canary-1"));
            store.backUp(home.resolve("backup.zip"));
        }
        try (Stream<Path> files = Files.walk(home)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                assertThat(new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1))
                        .as(file.toString())
                        .doesNotContain("xoxb")
                        .doesNotContain("xoxe")
                        .doesNotContain("canary");
            }
        }
    }

    @Test
    void opensNoTokenThatWasMovedToAnotherWorkspacesRow() {
        try (Store store = open()) {
            InstallationStore installations = store.installations(seal(KEY));
            installations.keep(installation(LAB, "xoxb-canary-1"));
            installations.keep(installation(CLUB, "xoxb-canary-2"));
        }
        sql("update installation set token = (select token from installation where workspace = 'slack/T1')"
                + " where workspace = 'slack/T2'");
        try (Store store = open()) {
            InstallationStore installations = store.installations(seal(KEY));
            assertThat(installations.find(LAB)).isPresent();
            assertThatThrownBy(() -> installations.find(CLUB))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("T2")
                    .hasMessageContaining("sealed for another place")
                    .hasMessageNotContaining("xox");
        }
    }

    @Test
    void changesTheKeyWhileTokensAreUsedAndRenewed() throws Exception {
        SealingKey next = SealingKey.random();
        try (Store store = open()) {
            InstallationStore old = store.installations(seal(KEY));
            old.keep(installation(LAB, "xoxb-canary-0"));
            AtomicBoolean stop = new AtomicBoolean();
            CompletableFuture<Integer> renewing = CompletableFuture.supplyAsync(() -> {
                InstallationStore both = store.installations(seal(next, KEY));
                int renewals = 0;
                while (!stop.get()) {
                    Installation before = both.find(LAB).orElseThrow();
                    renewals += both.renew(before, installation(LAB, "xoxb-canary-" + (renewals + 1))) ? 1 : 0;
                }
                return renewals;
            });
            for (int i = 0; i < 20; i++) {
                assertThat(store.installations(seal(next, KEY)).find(LAB)).isPresent();
            }
            stop.set(true);
            int renewals = renewing.get();
            assertThat(store.installations(seal(next)).find(LAB))
                    .contains(installation(LAB, "xoxb-canary-" + renewals));
        }
    }

    @Test
    void saysWhichWorkspacesKeyIsMissing() {
        try (Store store = open()) {
            store.installations(seal(KEY)).keep(installation(LAB, "xoxb-canary-1"));
            InstallationStore others = store.installations(seal(SealingKey.random()));
            assertThatThrownBy(() -> others.find(LAB))
                    .isInstanceOf(StoreException.class)
                    .hasMessageContaining("T1")
                    .hasMessageContaining("a key that is not here");
            others.keep(installation(LAB, "xoxb-canary-2"));
            assertThat(others.find(LAB)).isPresent();
        }
    }

    private static Seal seal(SealingKey... keys) {
        return new Seal(List.of(keys));
    }

    private static Installation installation(Workspace workspace, String token) {
        Instant moment = Instant.parse("2026-08-21T07:00:00Z");
        return new Installation(
                workspace,
                "Lab",
                "U0BOT",
                "U0ADA",
                Set.of("chat:write"),
                new Secret(token),
                Optional.of(new Installation.Renewal(new Secret("xoxe-canary"), moment, moment)));
    }

    private void sql(String statements) {
        EmbeddedDatabase database = EmbeddedDatabase.open(home);
        try (Connection connection = database.owner().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(statements);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        } finally {
            database.close();
        }
    }

    private Store open() {
        return Store.open(new StoreLocation.Embedded(home), Clock.systemUTC());
    }
}
