package dev.paperboy.digest;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.digest.RequestStore.Letters;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.Orders;
import dev.paperboy.subscription.Selection;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What every {@link RequestStore} does. */
public abstract class RequestStoreContract {
    private static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    private static final Address.Person BOB = new Address.Person(Orders.LAB, "bob");

    /** An empty store, the same one throughout a test. */
    protected abstract RequestStore store();

    @Test
    void givesBackWhatWasKept() {
        Selection selection =
                new Selection("\"state space\" 'quotes; drop table x' 論文", List.of("Ho, J."), List.of("cs.CL"), 10);
        Request kept = new Request(
                "a",
                new Order(
                        Digests.kept(Orders.LAB),
                        new Address.Mailbox("ann+p@example.org"),
                        selection,
                        Orders.NINE_IN_BERLIN,
                        7,
                        Orders.ANN),
                NOW,
                0,
                true);
        store().keep(kept);
        assertThat(store().find("a")).contains(kept);
        assertThat(store().of(Orders.ANN)).containsExactly(kept);
        assertThat(store().find("b")).isEmpty();
        assertThat(store().of(BOB)).isEmpty();
    }

    @Test
    void closesTheEarlierOnesOfTheSamePerson() {
        store().keep(request("a", "ann@example.org", Orders.ANN, NOW));
        store().keep(request("b", "bob@example.org", BOB, NOW));
        store().keep(request("c", "ann@elsewhere.org", Orders.ANN, NOW.plusSeconds(1)));
        assertThat(store().of(Orders.ANN)).extracting(Request::id).containsExactly("c");
        assertThat(store().of(BOB)).hasSize(1);
        assertThat(store().find("a").orElseThrow().open()).isFalse();
    }

    @Test
    void countsLettersToOneOwnerHoweverTheAddressIsSpelled() {
        store().keep(request("a", "ann@example.org", Orders.ANN, NOW));
        store().keep(request("b", "Ann+1@example.org", BOB, NOW.plusSeconds(1)));
        store().keep(request("c", "cy@example.org", BOB, NOW.plusSeconds(2)));
        Request like = request("x", "ANN+2@example.org", BOB, NOW);
        assertThat(store().since(NOW, like)).isEqualTo(new Letters(2, 2, 3));
        assertThat(store().since(NOW.plusSeconds(1), like)).isEqualTo(new Letters(1, 2, 2));
    }

    @Test
    void countsWrongCodes() {
        store().keep(request("a", "ann@example.org", Orders.ANN, NOW));
        store().wrongCode("a");
        store().wrongCode("a");
        store().wrongCode("gone");
        assertThat(store().find("a").orElseThrow().wrongCodes()).isEqualTo(2);
    }

    @Test
    void removesOnce() {
        store().keep(request("a", "ann@example.org", Orders.ANN, NOW));
        assertThat(store().remove("a")).isTrue();
        assertThat(store().remove("a")).isFalse();
        assertThat(store().find("a")).isEmpty();
    }

    @Test
    void forgetsTheOldOnes() {
        store().keep(request("a", "ann@example.org", Orders.ANN, NOW));
        store().keep(request("b", "bob@example.org", BOB, NOW.plusSeconds(1)));
        assertThat(store().forget(NOW.plusSeconds(1))).isEqualTo(1);
        assertThat(store().find("a")).isEmpty();
        assertThat(store().find("b")).isPresent();
    }

    private static Request request(String id, String email, Address.Person by, Instant asked) {
        Order order = new Order(
                Digests.kept(by.workspace()),
                new Address.Mailbox(email),
                Selection.EVERYTHING,
                Orders.NINE_IN_BERLIN,
                5,
                by);
        return new Request(id, order, asked, 0, true);
    }
}
