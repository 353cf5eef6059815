package dev.paperboy.discussion;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of discussions promises. */
public abstract class DiscussionStoreContract {
    private static final Address.Channel OURS = new Address.Channel(new Workspace("test", "ours"), "papers");
    private static final Address.Channel THEIRS = new Address.Channel(new Workspace("test", "theirs"), "papers");
    private static final Address.Person ANN = new Address.Person(OURS.workspace(), "ann");
    private static final Address.Thread THREAD = new Address.Thread(OURS, "t1");
    private static final Address.Thread OTHER = new Address.Thread(OURS, "t2");
    private static final PaperId ONE = new PaperId("2608.00001");
    private static final PaperId TWO = new PaperId("2608.00002");
    private static final Instant NOON = Instant.parse("2026-08-21T12:00:00Z");

    /** The store, the same one throughout a test and empty before it. */
    protected abstract DiscussionStore store();

    @Test
    void hasOneDiscussionOfAPaperInAChannel() {
        Discussion first = fresh(OURS, ONE, "first");
        assertThat(store().begin(first)).isEqualTo(first);
        assertThat(store().begin(fresh(OURS, ONE, "second"))).isEqualTo(first);
        assertThat(store().begin(fresh(OURS, TWO, "third")).key()).isEqualTo("third");
        assertThat(store().begin(fresh(THEIRS, ONE, "fourth")).key()).isEqualTo("fourth");
    }

    @Test
    void letsOneOfThoseBeginWhoComeAtTheSameTime() {
        long distinct = IntStream.range(0, 20)
                .parallel()
                .mapToObj(i -> store().begin(fresh(OURS, ONE, "key" + i)).key())
                .distinct()
                .count();
        assertThat(distinct).isEqualTo(1);
    }

    @Test
    void remembersWhereItIs() {
        Discussion begun = store().begin(fresh(OURS, ONE, "first"));
        assertThat(store().find(THREAD)).isEmpty();
        assertThat(store().opened(begun, THREAD)).isTrue();
        assertThat(store().opened(begun, OTHER)).isFalse();
        Discussion found = store().find(THREAD).orElseThrow();
        assertThat(found.paper()).isEqualTo(ONE);
        assertThat(found.by()).isEqualTo(ANN);
        assertThat(store().begin(fresh(OURS, ONE, "second")).thread()).contains(THREAD);
    }

    @Test
    void letsOneTakeOverWhatAnotherBegan() {
        Discussion seen = store().begin(fresh(OURS, ONE, "first"));
        Instant later = NOON.plusSeconds(90);
        assertThat(store().takeOver(seen, later)).isTrue();
        assertThat(store().takeOver(seen, later.plusSeconds(1))).isFalse();
        assertThat(store().opened(seen.claimedAt(later), THREAD)).isTrue();
        assertThat(store().takeOver(seen.claimedAt(later), later.plusSeconds(90)))
                .isFalse();
    }

    @Test
    void keepsEachMessageOfADiscussionOnceAndNothingElse() {
        open(ONE, THREAD);
        assertThat(store().keep(remark(THREAD, "m1", 1, Optional.of("I disagree"))))
                .isTrue();
        assertThat(store().keep(remark(THREAD, "m1", 1, Optional.of("I disagree"))))
                .isFalse();
        assertThat(store().keep(remark(THREAD, "m2", 2, Optional.empty()))).isTrue();
        assertThat(store().keep(remark(OTHER, "m3", 3, Optional.of("a secret"))))
                .isFalse();
        assertThat(store().remarks(THREAD, 10))
                .containsExactly(
                        remark(THREAD, "m1", 1, Optional.of("I disagree")), remark(THREAD, "m2", 2, Optional.empty()));
        assertThat(store().remarks(OTHER, 10)).isEmpty();
    }

    @Test
    void givesTheLastRemarksOldestFirst() {
        open(ONE, THREAD);
        for (int i = 5; i > 0; i--) {
            store().keep(remark(THREAD, "m" + i, i, Optional.of("remark")));
        }
        assertThat(store().remarks(THREAD, 3)).extracting(Remark::messageId).containsExactly("m3", "m4", "m5");
    }

    @Test
    void givesTheNewestDiscussionsOfTheWorkspace() {
        open(ONE, THREAD);
        Discussion later = store().begin(fresh(OURS, TWO, "two").claimedAt(NOON.plusSeconds(1)));
        store().opened(later, OTHER);
        assertThat(store().newest(OURS.workspace(), 10)).containsExactly(TWO, ONE);
        assertThat(store().newest(OURS.workspace(), 1)).containsExactly(TWO);
        assertThat(store().newest(THEIRS.workspace(), 10)).isEmpty();
    }

    @Test
    void forgetsADiscussionWithWhatWasSaidInIt() {
        open(ONE, THREAD);
        store().keep(remark(THREAD, "m1", 1, Optional.of("gone with it")));
        Discussion seen = store().find(THREAD).orElseThrow();
        assertThat(store().forget(seen)).isTrue();
        assertThat(store().forget(seen)).isFalse();
        assertThat(store().find(THREAD)).isEmpty();
        assertThat(store().remarks(THREAD, 10)).isEmpty();
        assertThat(store().begin(fresh(THREAD.channel(), ONE, "anew")).thread()).isEmpty();
    }

    private void open(PaperId paper, Address.Thread thread) {
        store().opened(store().begin(fresh(thread.channel(), paper, "open" + thread.id())), thread);
    }

    private static Discussion fresh(Address.Channel channel, PaperId paper, String key) {
        return new Discussion(channel, paper, ANN, NOON, key, Optional.empty());
    }

    private static Remark remark(Address.Thread thread, String id, int second, Optional<String> text) {
        return new Remark(thread, ANN, NOON.plusSeconds(second), id, text);
    }
}
