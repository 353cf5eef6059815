package dev.paperboy.subscription;

import static dev.paperboy.subscription.Orders.ANN;
import static dev.paperboy.subscription.Orders.LAB;
import static dev.paperboy.subscription.Orders.OTHER_LAB;
import static dev.paperboy.subscription.Orders.PAPERS;
import static dev.paperboy.subscription.Orders.ROBOTS;
import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.command.Suggestion;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SubscriptionCommandsTest {
    private static final Optional<ZoneId> NEW_YORK = Optional.of(ZoneId.of("America/New_York"));

    /** Monday, 10:00 in Berlin. */
    private final SettableClock clock = SettableClock.at("2026-11-23T09:00:00Z");

    private final SubscriptionStore store = new SubscriptionsInMemory();
    private final EditionsInMemory editions =
            new EditionsInMemory().weekdays(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 20), 25);
    private final Talk channel = new Talk(store, editions, clock);

    @Test
    void subscribesWithDefaults() {
        String answer = type("subscribe");
        Subscription one = only();
        assertThat(one.order().selection()).isEqualTo(Selection.EVERYTHING);
        assertThat(one.order().schedule()).isEqualTo(Orders.NINE_IN_BERLIN);
        assertThat(one.order().top()).isEqualTo(5);
        assertThat(one.order().by()).isEqualTo(ANN);
        assertThat(answer)
                .contains("Subscribed this channel (number 1): the whole edition, top 5, on weekdays at 09:00")
                .contains("Next post: Tuesday, 24 November 2026 at 09:00 (Europe/Berlin)")
                .contains("matched 125 papers (Mon 25, Tue 25, Wed 25, Thu 25, Fri 25) and posted 25")
                .contains("To narrow it")
                .contains("1. Paper 1 of 2026-11-16");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "subscribe diffusion models -medical at 07:30 in Asia/Tokyo on mon,thu top 3 author:ho category:cs.LG votes:10",
                "subscribe at 7:30 top 3 on mon,thu in asia/tokyo votes:10 author:ho category:cs.LG diffusion models -medical"
            })
    void readsAnOrderInAnyOrder(String typed) {
        type(typed);
        Order order = only().order();
        assertThat(order.selection())
                .isEqualTo(new Selection("diffusion models -medical", List.of("ho"), List.of("cs.LG"), 10));
        assertThat(order.schedule())
                .isEqualTo(new Schedule(
                        Set.of(DayOfWeek.MONDAY, DayOfWeek.THURSDAY), LocalTime.of(7, 30), ZoneId.of("Asia/Tokyo")));
        assertThat(order.top()).isEqualTo(3);
    }

    @Test
    void takesTheAskersZoneWhenItHasRules() {
        channel.answer("subscribe", ANN, PAPERS, true, NEW_YORK);
        channel.answer("subscribe a", ANN, PAPERS, true, Optional.of(ZoneId.of("+02:00")));
        assertThat(store.of(PAPERS))
                .extracting(one -> one.order().schedule().zone().getId())
                .containsExactly("America/New_York", "Europe/Berlin");
    }

    @Test
    void saysWhenItIsThereAlready() {
        type("subscribe diffusion");
        assertThat(type("subscribe Diffusion")).contains("already has this subscription (number 1)");
        assertThat(store.of(PAPERS)).hasSize(1);
    }

    @Test
    void changesTheTimeOfWhatIsThere() {
        type("subscribe diffusion");
        assertThat(type("subscribe diffusion at 17:00 top 2"))
                .contains("changed it (number 1)")
                .contains("Next post: Monday, 23 November 2026 at 17:00");
        assertThat(only().order().top()).isEqualTo(2);
    }

    @Test
    void postsNoSecondTimeOnADayWhenTheTimeIsChanged() {
        type("subscribe diffusion");
        clock.advance(Duration.ofDays(1));
        Subscription one = only();
        store.advance(List.of(new SubscriptionStore.Move(
                one.id(), one.next(), one.order().schedule().following(one.next()))));
        assertThat(type("subscribe diffusion at 17:00")).contains("Next post: Wednesday, 25 November 2026 at 17:00");
    }

    @Test
    void hintsWhenNothingMatches() {
        assertThat(type("subscribe quantum gravity"))
                .contains("matched 0 papers")
                .contains("use fewer or more general words");
    }

    @Test
    void onlyManagersMayChangeAnything() {
        type("subscribe");
        for (String typed : List.of("subscribe x", "unsubscribe 1", "unsubscribe all", "pause 1", "resume 1")) {
            Reply reply = channel.answer(typed, ANN, PAPERS, false, Optional.empty());
            assertThat(reply.audience()).isEqualTo(Audience.ASKER);
        }
        assertThat(only().standing().isActive()).isTrue();
    }

    @Test
    void takesNoMoreThanFiftyInAWorkspace() {
        for (int i = 0; i < 50; i++) {
            type("subscribe topic" + i);
        }
        assertThat(type("subscribe another")).contains("50 subscriptions, which is the most");
        assertThat(type("subscribe topic7 at 10:00")).contains("changed it");
        assertThat(store.count(LAB)).isEqualTo(50);
    }

    @Test
    void listsWhatThereIsWithTheLastAndTheNextPost() {
        assertThat(type("subscriptions")).contains("no subscriptions").contains("/papers subscribe");
        type("subscribe diffusion");
        type("subscribe robots on fri");
        type("pause 2");
        channel.posted(new Posted(
                Optional.empty(),
                Set.of(),
                Optional.of(new History.Ended(
                        LocalDate.of(2026, 11, 20), clock.instant(), false, Optional.of("there was nothing new"))),
                Optional.empty()));
        assertThat(type("subscriptions"))
                .contains("1. \"diffusion\", top 5, on weekdays at 09:00 (Europe/Berlin)")
                .contains("Next post: Tuesday, 24 November 2026 at 09:00")
                .contains("Nothing was posted on Friday, 20 November 2026: there was nothing new")
                .contains("2. \"robots\"")
                .contains("Paused")
                .contains("[Preview] [Resume] [Unsubscribe]");
        channel.posted(new Posted(
                Optional.empty(),
                Set.of(),
                Optional.empty(),
                Optional.of(new History.OnItsWay(clock.instant(), false, Optional.of("Slack is busy")))));
        assertThat(type("subscriptions")).contains("On its way, due").contains("(Slack is busy)");
    }

    @Test
    void saysWhyItStopped() {
        type("subscribe");
        new Suspensions(store, clock).addressGone(PAPERS, "the channel was archived");
        assertThat(type("subscriptions")).contains("Stopped: the channel was archived");
        assertThat(type("resume 1")).contains("Resumed number 1").contains("Tuesday, 24 November 2026 at 09:00");
        assertThat(only().standing().isActive()).isTrue();
        assertThat(type("resume")).contains("is running");
    }

    @Test
    void unsubscribesOneOrAll() {
        type("subscribe a");
        type("subscribe b");
        type("subscribe c");
        assertThat(type("unsubscribe 2")).contains("number 2: \"b\"");
        assertThat(type("unsubscribe 2")).contains("no subscription number 2");
        assertThat(type("unsubscribe")).contains("say which");
        assertThat(store.of(PAPERS)).extracting(Subscription::number).containsExactly(1, 3);
        assertThat(type("unsubscribe all")).contains("all 2");
        assertThat(store.of(PAPERS)).isEmpty();
        assertThat(type("unsubscribe all")).contains("no subscriptions");
    }

    @Test
    void reachesNoOtherChannelAndNoOtherWorkspace() {
        type("subscribe a");
        Address.Channel sameId = new Address.Channel(OTHER_LAB, PAPERS.id());
        Address.Person stranger = new Address.Person(OTHER_LAB, ANN.id());
        for (String typed : List.of("unsubscribe 1", "unsubscribe all", "pause 1", "preview 1", "resume 1")) {
            assertThat(Talk.text(channel.answer(typed, stranger, sameId, true, Optional.empty())))
                    .contains("no subscription");
            assertThat(Talk.text(channel.answer(typed, ANN, ROBOTS, true, Optional.empty())))
                    .contains("no subscription");
        }
        assertThat(only().standing().isActive()).isTrue();
    }

    @Test
    void previewsTheVeryCardThatIsPosted() {
        type("subscribe paper top 2");
        assertThat(type("preview"))
                .contains("posts next on Tuesday, 24 November 2026 at 09:00 (Europe/Berlin)")
                .contains("that of Monday, 23 November 2026")
                .contains(PlainText.of(ServingCard.of(
                        only(),
                        new Servings(editions, Posted.NOTHING)
                                .on(only(), only().next().day())
                                .orElseThrow())));
        channel.posted(Posted.list(LocalDate.of(2026, 11, 20)));
        assertThat(type("preview 1")).contains("nothing is new, and then nothing is posted");
    }

    @Test
    void completesTheChannelsOwnNumbers() {
        type("subscribe a");
        type("subscribe b");
        Invocation soFar = channel.invocation("unsubscribe", ANN, PAPERS, true, Optional.empty());
        assertThat(channel.commands().suggest(soFar, "number", ""))
                .containsExactly(new Suggestion("1: \"a\"", "1"), new Suggestion("2: \"b\"", "2"));
        Invocation elsewhere = channel.invocation("unsubscribe", ANN, ROBOTS, true, Optional.empty());
        assertThat(channel.commands().suggest(elsewhere, "number", "")).isEmpty();
    }

    private String type(String typed) {
        return channel.type(typed);
    }

    private Subscription only() {
        assertThat(store.of(PAPERS)).hasSize(1);
        return store.of(PAPERS).get(0);
    }
}
