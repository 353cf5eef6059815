package dev.paperboy.platform;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Workspace;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of installations promises. */
public abstract class InstallationStoreContract {
    private static final Instant NOW = Instant.parse("2026-08-21T07:00:00Z");
    private static final Instant SOON = NOW.plus(Duration.ofSeconds(30));
    protected static final Workspace LAB = new Workspace("chat", "T1");
    protected static final Workspace CLUB = new Workspace("chat", "T2");
    private static final Workspace ORGANIZATION = new Workspace("chat", "E1");

    /** The store, the same one throughout a test and empty before it. */
    protected abstract InstallationStore store();

    protected static Installation installation(Workspace workspace, String token) {
        return new Installation(
                workspace, "Lab", "U0BOT", "U0ADA", Set.of("post", "read"), new Secret(token), Optional.empty());
    }

    protected static Installation expiring(Workspace workspace, String token) {
        Installation.Renewal renewal = new Installation.Renewal(new Secret(token + "-next"), NOW, SOON);
        Installation lasting = installation(workspace, token);
        return new Installation(
                workspace,
                lasting.name(),
                lasting.botUser(),
                lasting.installedBy(),
                lasting.scopes(),
                lasting.token(),
                Optional.of(renewal));
    }

    @Test
    void givesWhatWasKept() {
        store().keep(expiring(LAB, "token-1"));
        store().keep(installation(CLUB, "token-2"));
        assertThat(store().find(LAB)).contains(expiring(LAB, "token-1"));
        assertThat(store().find(CLUB)).contains(installation(CLUB, "token-2"));
        assertThat(store().all("chat")).hasSize(2);
        assertThat(store().all("other")).isEmpty();
    }

    @Test
    void givesTheLastOneKept() {
        store().keep(expiring(LAB, "token-1"));
        store().keep(installation(LAB, "token-2"));
        assertThat(store().find(LAB)).contains(installation(LAB, "token-2"));
        assertThat(store().all("chat")).hasSize(1);
    }

    @Test
    void wipesOneAndNoOther() {
        store().keep(installation(LAB, "token-1"));
        store().keep(installation(CLUB, "token-2"));
        assertThat(store().wipe(LAB)).isTrue();
        assertThat(store().wipe(LAB)).isFalse();
        assertThat(store().find(LAB)).isEmpty();
        assertThat(store().find(CLUB)).isPresent();
    }

    @Test
    void givesAnOrganizationsInstallationToItsWorkspacesOnly() {
        store().keep(installation(ORGANIZATION, "token-1"));
        assertThat(store().find(LAB)).isEmpty();
        store().belongs(LAB, ORGANIZATION);
        store().belongs(LAB, ORGANIZATION);
        assertThat(store().find(LAB)).contains(installation(ORGANIZATION, "token-1"));
        assertThat(store().find(CLUB)).isEmpty();
        store().keep(installation(LAB, "token-2"));
        assertThat(store().find(LAB)).contains(installation(LAB, "token-2"));
        store().wipe(LAB);
        assertThat(store().find(LAB)).as("which its organization took out").isEmpty();
        assertThat(store().find(ORGANIZATION)).isPresent();
    }

    @Test
    void letsOneRenewAToken() {
        Installation before = expiring(LAB, "token-1");
        store().keep(before);
        long claimed = IntStream.range(0, 8)
                .parallel()
                .filter(i -> store().claimRenewal(before, NOW, SOON))
                .count();
        assertThat(claimed).isEqualTo(1);
        assertThat(store().claimRenewal(before, SOON, SOON.plusSeconds(30)))
                .as("when it took too long")
                .isTrue();
        assertThat(store().renew(before, expiring(LAB, "token-2"))).isTrue();
        assertThat(store().find(LAB)).contains(expiring(LAB, "token-2"));
    }

    @Test
    void renewsNothingThatIsAnotherByNow() {
        Installation before = expiring(LAB, "token-1");
        store().keep(before);
        store().keep(expiring(LAB, "token-2"));
        assertThat(store().claimRenewal(before, NOW, SOON)).isFalse();
        assertThat(store().renew(before, expiring(LAB, "token-3"))).isFalse();
        assertThat(store().find(LAB)).contains(expiring(LAB, "token-2"));
        store().wipe(LAB);
        assertThat(store().renew(before, expiring(LAB, "token-3"))).isFalse();
        assertThat(store().find(LAB)).isEmpty();
    }

    @Test
    void claimsAnewWhatIsRenewed() {
        store().keep(expiring(LAB, "token-1"));
        assertThat(store().claimRenewal(expiring(LAB, "token-1"), NOW, SOON)).isTrue();
        assertThat(store().renew(expiring(LAB, "token-1"), expiring(LAB, "token-2")))
                .isTrue();
        assertThat(store().claimRenewal(expiring(LAB, "token-2"), NOW, SOON)).isTrue();
    }
}
