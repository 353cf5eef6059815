package dev.paperboy.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.card.PlainText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.FakePeople;
import dev.paperboy.platform.Remark;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class RecapTest {
    private static final Address.Channel CHANNEL = new Address.Channel(new Workspace("test", "ours"), "papers");
    private static final Address.Person ANN = new Address.Person(CHANNEL.workspace(), "ann");
    private static final Address.Person BOB = new Address.Person(CHANNEL.workspace(), "bob");

    private final SettableClock clock = SettableClock.at("2026-08-21T12:00:00Z");
    private final Floor floor = new Floor(clock);
    private final FakePeople people = floor.people();
    private Address.Thread thread = new Address.Thread(CHANNEL, "none");
    private int messages;

    @BeforeEach
    void open() {
        people.type(ANN, CHANNEL, "discuss 2608.00001");
        thread = floor.thread(CHANNEL);
    }

    @Test
    void tellsWhatWasSaidByWhomWhatIsOpenAndWhatWasLinked() {
        say(ANN, "The sparse kernel only helps with long sequences, below 4k it is slower.");
        say(BOB, "Agreed, the kernel launch dominates short sequences. See https://arxiv.org/abs/2205.14135v2.");
        say(ANN, "ok");
        say(BOB, "Did anybody try quantized weights? The numbers look too good.");
        assertThat(recap())
                .contains("Recap · Sparse Attention", "4 messages by 2 people", "@ann (2), @bob (2)")
                .containsSubsequence("What was said", "@ann: The sparse kernel", "@bob: Agreed, the kernel")
                .containsSubsequence("Open questions", "@bob: Did anybody try quantized weights?")
                .containsSubsequence("Papers that were linked", "2205.14135");
    }

    @Test
    void knowsAQuestionThatSomebodyTookUp() {
        say(ANN, "Which baseline did they use?");
        say(ANN, "I mean the baseline of table 2.");
        assertThat(recap()).contains("Open questions");
        say(BOB, "The baseline is dense attention.");
        assertThat(recap()).doesNotContain("Open questions");
    }

    @Test
    void countsAMessageOnceHoweverOftenItIsReported() {
        people.talk(BOB, thread, clock.instant(), "m1", "once");
        people.talk(BOB, thread, clock.instant(), "m1", "once");
        assertThat(recap()).contains("1 message by 1 person,");
    }

    @Test
    void saysHonestlyWhatItCouldNotRead() {
        say(ANN, "A readable remark about kernels");
        floor.store().keep(new Remark(thread, BOB, clock.instant(), "unread", Optional.empty()));
        assertThat(recap()).contains("2 messages by 2 people", "The text of 1 of them could not be read");
    }

    @Test
    void saysThatNobodySpokeAndRefusesThreadsItDidNotOpen() {
        assertThat(recap()).contains("Nobody has said anything about Sparse Attention yet.");
        Address.Thread foreign = new Address.Thread(CHANNEL, "foreign");
        people.talk(BOB, foreign, clock.instant(), "m1", "a secret");
        assertThat(PlainText.of(people.type(ANN, foreign, "recap"))).contains("did not open this thread");
        assertThat(floor.store().remarks(foreign, 10)).isEmpty();
    }

    @Test
    void findsPapersHoweverTheyAreWritten() {
        say(ANN, "(https://arxiv.org/pdf/2205.14135v2.pdf), hf: https://huggingface.co/papers/2307.08691.");
        say(BOB, "arXiv:1706.03762 and 2407.08608, not 3.14159 nor $2024.12345x, again 1706.03762");
        assertThat(new Recap(floor.store().remarks(thread, 10)).papers())
                .extracting(PaperId::value)
                .containsExactly("2205.14135", "2307.08691", "1706.03762", "2407.08608");
    }

    @Test
    void staysShortHoweverMuchWasSaid() {
        List<String> topics = new ArrayList<>(List.of("kernel", "memory", "latency"));
        for (int i = 0; i < 400; i++) {
            say(i % 2 == 0 ? ANN : BOB, "Remark " + i + " on " + topics.get(i % 3) + " " + "words ".repeat(300) + "?");
        }
        assertThat(recap()).contains("Only the last 300 were looked at.").hasSizeLessThan(4_500);
    }

    private void say(Address.Person by, String text) {
        clock.advance(Duration.ofSeconds(10));
        people.talk(by, thread, clock.instant(), "said" + ++messages, text);
    }

    private String recap() {
        return PlainText.of(people.type(ANN, thread, "recap"));
    }
}
