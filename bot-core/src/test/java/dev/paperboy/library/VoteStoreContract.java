package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every store of votes promises. */
public abstract class VoteStoreContract {

    /** The store, the same one throughout a test and empty before it. */
    protected abstract VoteStore store();

    @Test
    void countsAMembersVoteOnce() {
        assertThat(store().cast(Lab.ANN, Lab.ONE, Lab.NOON)).isTrue();
        assertThat(store().cast(Lab.ANN, Lab.ONE, Lab.NOON.plusSeconds(1))).isFalse();
        assertThat(store().cast(Lab.BOB, Lab.ONE, Lab.NOON)).isTrue();
        assertThat(store().counts(Lab.OURS, List.of(Lab.ONE, Lab.TWO))).isEqualTo(Map.of(Lab.ONE, 2));
    }

    @Test
    void takesAVoteBackAndCountsItAgain() {
        store().cast(Lab.ANN, Lab.ONE, Lab.NOON);
        assertThat(store().withdraw(Lab.BOB, Lab.ONE)).isFalse();
        assertThat(store().withdraw(Lab.ANN, Lab.ONE)).isTrue();
        assertThat(store().withdraw(Lab.ANN, Lab.ONE)).isFalse();
        assertThat(store().counts(Lab.OURS, List.of(Lab.ONE))).isEmpty();
        assertThat(store().cast(Lab.ANN, Lab.ONE, Lab.NOON)).isTrue();
    }

    @Test
    void tellsWorkspacesApart() {
        store().cast(Lab.ANN, Lab.ONE, Lab.NOON);
        assertThat(store().counts(Lab.THEIRS, List.of(Lab.ONE))).isEmpty();
        assertThat(store().newest(Lab.THEIRS, 10)).isEmpty();
        assertThat(store().withdraw(Lab.EVE, Lab.ONE)).isFalse();
        assertThat(store().cast(Lab.EVE, Lab.ONE, Lab.NOON)).isTrue();
        assertThat(store().counts(Lab.OURS, List.of(Lab.ONE))).isEqualTo(Map.of(Lab.ONE, 1));
    }

    @Test
    void givesThePapersVotedForLastEachOnce() {
        store().cast(Lab.ANN, Lab.ONE, Lab.NOON);
        store().cast(Lab.ANN, Lab.TWO, Lab.NOON.plusSeconds(1));
        store().cast(Lab.BOB, Lab.ONE, Lab.NOON.plusSeconds(2));
        store().cast(Lab.BOB, Lab.THREE, Lab.NOON.minusSeconds(1));
        assertThat(store().newest(Lab.OURS, 10)).containsExactly(Lab.ONE, Lab.TWO, Lab.THREE);
        assertThat(store().newest(Lab.OURS, 2)).containsExactly(Lab.ONE, Lab.TWO);
    }

    @Test
    void hasNothingToSayOfNoPapers() {
        store().cast(Lab.ANN, Lab.ONE, Lab.NOON);
        assertThat(store().counts(Lab.OURS, List.of())).isEmpty();
    }

    @Test
    void countsOneOfThoseCastAtTheSameTime() {
        long counted = IntStream.range(0, 20)
                .parallel()
                .filter(i -> store().cast(Lab.ANN, Lab.ONE, Lab.NOON))
                .count();
        assertThat(counted).isEqualTo(1);
    }
}
