package dev.paperboy.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.Card;
import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.FakePeople;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class DiscussCommandTest {
    private static final Address.Channel CHANNEL = new Address.Channel(new Workspace("test", "ours"), "papers");
    private static final Address.Channel OTHER = new Address.Channel(CHANNEL.workspace(), "private");
    private static final Address.Person ANN = new Address.Person(CHANNEL.workspace(), "ann");
    private static final Address.Person BOB = new Address.Person(CHANNEL.workspace(), "bob");

    private final SettableClock clock = SettableClock.at("2026-08-21T12:00:00Z");
    private final Floor floor = new Floor(clock);
    private final FakePeople people = floor.people();

    @Test
    void opensAThreadWithThePaperAndThreeQuestions() {
        Card answer = people.type(ANN, CHANNEL, "discuss 2608.00001");
        assertThat(PlainText.of(answer)).contains("Opened a discussion: Sparse Attention (thread ");
        assertThat(posts(CHANNEL))
                .singleElement()
                .satisfies(post ->
                        assertThat(PlainText.of(post)).contains("Sparse Attention", "opened by @ann", "[Save] [Vote]"));
        assertThat(posts(floor.thread(CHANNEL)))
                .singleElement()
                .satisfies(starter -> assertThat(PlainText.of(starter))
                        .contains(
                                "1. The paper starts from: “Attention is slow.”",
                                "2. It proposes: “We make it sparse.”")
                        .contains("3. It reports: “It is twice as fast.”"));
    }

    @Test
    void asksWithoutQuotationsWhenThereIsNoAbstract() {
        people.type(ANN, CHANNEL, "discuss 2608.00002");
        assertThat(PlainText.of(posts(floor.thread(CHANNEL)).get(0)))
                .contains("1. Which problem does the paper solve", "3. What would convince you")
                .doesNotContain("“");
    }

    @Test
    void leadsToTheThreadThatIsThere() {
        people.type(ANN, CHANNEL, "discuss 2608.00001");
        Card answer = people.type(BOB, CHANNEL, "discuss https://arxiv.org/abs/2608.00001");
        assertThat(PlainText.of(answer)).contains("being discussed here: Sparse Attention (thread ");
        assertThat(posts(CHANNEL)).hasSize(1);
        people.type(BOB, OTHER, "discuss 2608.00001");
        assertThat(posts(OTHER)).hasSize(1);
    }

    @Test
    void opensANewOneInPlaceOfADeletedThread() {
        people.type(ANN, CHANNEL, "discuss 2608.00001");
        Address.Thread deleted = floor.thread(CHANNEL);
        floor.platform().delete(deleted);
        assertThat(PlainText.of(people.type(BOB, CHANNEL, "discuss 2608.00001")))
                .contains("Opened a discussion");
        assertThat(floor.thread(CHANNEL)).isNotEqualTo(deleted);
        assertThat(posts(floor.thread(CHANNEL))).hasSize(1);
    }

    @Test
    void linksToAThreadOfWhichNobodyCanTell() {
        people.type(ANN, CHANNEL, "discuss 2608.00001");
        floor.platform().evict(CHANNEL);
        assertThat(PlainText.of(people.type(BOB, CHANNEL, "discuss 2608.00001")))
                .contains("being discussed here");
    }

    @Test
    void opensOneWhenSeveralAskAtOnce() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        CountDownLatch start = new CountDownLatch(1);
        List<Future<Card>> answers = IntStream.range(0, 8)
                .mapToObj(i -> pool.submit(() -> {
                    start.await();
                    return people.type(i % 2 == 0 ? ANN : BOB, CHANNEL, "discuss 2608.00001");
                }))
                .toList();
        start.countDown();
        for (Future<Card> answer : answers) {
            assertThat(PlainText.of(answer.get())).containsAnyOf("Opened", "being discussed", "just opening");
        }
        pool.shutdown();
        assertThat(posts(CHANNEL)).hasSize(1);
        assertThat(posts(floor.thread(CHANNEL))).hasSize(1);
    }

    @Test
    void findsWhatArrivedWhenTheAnswerWasLost() {
        floor.platform().loseNextAnswer();
        Card lost = people.type(ANN, CHANNEL, "discuss 2608.00001");
        assertThat(PlainText.of(lost)).contains("did not answer", "Ask again in a minute");
        assertThat(PlainText.of(people.type(ANN, CHANNEL, "discuss 2608.00001")))
                .contains("just opening");
        clock.advance(Duration.ofMinutes(10));
        assertThat(PlainText.of(people.type(BOB, CHANNEL, "discuss 2608.00001")))
                .contains("Opened a discussion");
        assertThat(posts(CHANNEL)).hasSize(1);
    }

    @Test
    void saysWhyItCanNotPostHere() {
        floor.platform().failNext(new DeliveryException.Gone("the bot is not in this channel", new Exception("fault")));
        assertThat(PlainText.of(people.type(ANN, CHANNEL, "discuss 2608.00001")))
                .contains("could not be opened here: the bot is not in this channel.");
        clock.advance(Duration.ofMinutes(2));
        assertThat(PlainText.of(people.type(ANN, CHANNEL, "discuss 2608.00001")))
                .contains("Opened");
    }

    @Test
    void refusesPrivatelyWhatItCanNotDo() {
        assertThat(PlainText.of(people.type(ANN, ANN, "discuss 2608.00001"))).contains("ask in the channel");
        assertThat(PlainText.of(people.type(ANN, CHANNEL, "discuss 2608.99999")))
                .contains("No paper 2608.99999");
        assertThat(PlainText.of(people.type(ANN, CHANNEL, "recap"))).contains("open the thread and ask there");
        assertThat(posts(CHANNEL)).isEmpty();
    }

    private List<Card> posts(Address at) {
        return floor.platform().cards(at);
    }
}
