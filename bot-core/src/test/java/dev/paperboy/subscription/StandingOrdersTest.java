package dev.paperboy.subscription;

import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.OTHER_LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.platform.Home;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class StandingOrdersTest {
    /** Monday, 10:00 in Berlin. */
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    private final SubscriptionStore store = new SubscriptionsInMemory();
    private final StandingOrders orders = new StandingOrders(store);
    private final Talk talk = new Talk(store, new EditionsInMemory(), clock);

    @Test
    void listsWhatTheChannelsOfTheWorkspaceGetWithTheNextTime() {
        type("subscribe robots at 08:00");
        talk.answer("subscribe", Orders.ANN, ROBOTS, true, Optional.empty());
        List<Home.Standing> all = orders.of(LAB);
        assertThat(all).extracting(Home.Standing::channel).containsExactly(PAPERS, ROBOTS);
        assertThat(text(all.get(0)))
                .contains("1. \"robots\", top 5, on weekdays at 08:00 (Europe/Berlin)")
                .contains("Next post: Tuesday, 24 November 2026 at 08:00");
        assertThat(orders.of(OTHER_LAB)).isEmpty();
    }

    @Test
    void offersToResumeWhatIsPaused() {
        type("subscribe robots");
        assertThat(orders.of(LAB).get(0).buttons()).extracting(Button::label).contains("Pause");
        type("pause 1");
        Home.Standing paused = orders.of(LAB).get(0);
        assertThat(paused.buttons()).extracting(Button::label).contains("Resume", "Unsubscribe");
        assertThat(text(paused)).contains("Paused, since");
    }

    @Test
    void changesTheSameSubscriptionByItsCall() {
        type("subscribe robots author:ho category:cs.RO votes:10 at 08:00 on mon,thu top 3");
        CommandCall change = orders.of(LAB).get(0).change();
        assertThat(talk.commands().form(change).call()).isEqualTo(change);
        talk.commands()
                .answer(talk.invocation("help", Orders.ANN, PAPERS, true, Optional.empty())
                        .of(change.with("at", "18:30").with("top", 7)));
        assertThat(store.of(PAPERS)).singleElement().satisfies(one -> {
            assertThat(one.order().schedule().at()).hasToString("18:30");
            assertThat(one.order().top()).isEqualTo(7);
        });
    }

    private void type(String command) {
        talk.type(command);
    }

    private static String text(Home.Standing standing) {
        return PlainText.of(new Card("x", List.of(new Block.Paragraph(standing.text()))));
    }
}
