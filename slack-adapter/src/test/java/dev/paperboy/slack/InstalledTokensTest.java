package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.RecordingInbox;
import dev.paperboy.platform.Secret;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tokens that don't last. */
class InstalledTokensTest {
    private static final Workspace LAB = SlackAddresses.workspace("T0LAB");
    private static final Duration LIFE = Duration.ofHours(12);

    private int posts;
    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-21T07:00:00Z"));

    @SuppressWarnings("NullAway.Init") // set before each test
    private SlackWebStage stage;

    @BeforeEach
    void install() throws Exception {
        stage = new SlackWebStage(new RecordingInbox().inbox(), clock);
        stage.slack().tenants().tokensLast((int) LIFE.toSeconds());
        stage.install(new SlackTenants.Tenant("T0LAB", "Lab", "U0LABBOT", false));
    }

    @AfterEach
    void leave() {
        stage.close();
    }

    @Test
    void replacesATokenWhenFourFifthsOfItsLifeAreOver() throws Exception {
        Secret first = token();
        clock.forward(LIFE.multipliedBy(79).dividedBy(100));
        post("a");
        assertThat(token()).isEqualTo(first);
        clock.forward(LIFE.dividedBy(100));
        post("b");
        assertThat(token()).isNotEqualTo(first);
        assertThat(bought()).isEqualTo(2);
    }

    @Test
    void buysOneTokenWhenManyNeedIt() throws Exception {
        clock.forward(LIFE);
        Set<Secret> seen = ConcurrentHashMap.newKeySet();
        SlackOAuth oauth = oauth();
        InstalledTokens here = new InstalledTokens(stage.installations(), oauth, clock);
        ExecutorService threads = Executors.newFixedThreadPool(8);
        Callable<Boolean> use = () -> seen.add(here.of(LAB).token());
        for (var done : threads.invokeAll(List.of(use, use, use, use, use, use, use, use))) {
            done.get();
        }
        threads.shutdown();
        assertThat(seen).containsExactly(token());
        assertThat(bought()).isEqualTo(2);
    }

    @Test
    void leavesTheRenewalToTheProcessThatHasIt() throws Exception {
        clock.forward(LIFE.multipliedBy(9).dividedBy(10));
        Installation before = stage.installations().find(LAB).orElseThrow();
        Instant until = clock.instant().plusSeconds(30);
        assertThat(stage.installations().claimRenewal(before, clock.instant(), until))
                .isTrue();
        post("with the last one");
        assertThat(bought()).isEqualTo(1);
        clock.forward(Duration.ofSeconds(31));
        post("with a new one, because the other process failed");
        assertThat(bought()).isEqualTo(2);
    }

    @Test
    void goesOnWithTheLastTokenWhileSlackFails() throws Exception {
        clock.forward(LIFE.multipliedBy(9).dividedBy(10));
        stage.slack().failNext("oauth.v2.access", SlackDouble.Fault.error("internal_error"));
        Secret first = token();
        post("still posted");
        assertThat(token()).isEqualTo(first);
        clock.forward(Duration.ofSeconds(31));
        post("and renewed");
        assertThat(token()).isNotEqualTo(first);
    }

    @Test
    void usesNoTokenThatHasEnded() {
        clock.forward(LIFE);
        stage.slack().failNext("oauth.v2.access", SlackDouble.Fault.error("invalid_refresh_token"));
        assertThatThrownBy(() -> post("never")).isInstanceOf(DeliveryException.class);
        assertThat(stage.slack().ledger().messages()).isEmpty();
    }

    @Test
    void saysThatAWorkspaceHasNotLetItIn() {
        Address club = SlackAddresses.channel("T0CLUB", "C0LAB");
        assertThatThrownBy(() -> stage.platform().post(club, Card.saying("no"), new DeliveryKey("k")))
                .isInstanceOf(DeliveryException.Uninstalled.class);
        assertThat(stage.slack().calls("chat.postMessage")).isZero();
    }

    private SlackOAuth oauth() {
        return new SlackOAuth(
                new SlackApi(stage.slack().api()),
                new SlackSettings.Distribution(
                        SlackTenants.CLIENT,
                        new Secret(SlackTenants.CLIENT_SECRET),
                        URI.create("https://papers.example.org")),
                clock);
    }

    private void post(String text) throws DeliveryException {
        stage.platform()
                .post(SlackAddresses.channel("T0LAB", "C0LAB"), Card.saying(text), new DeliveryKey("k" + ++posts));
    }

    private Secret token() {
        return stage.installations().find(LAB).orElseThrow().token();
    }

    private long bought() {
        return stage.slack().calls("oauth.v2.access");
    }
}
