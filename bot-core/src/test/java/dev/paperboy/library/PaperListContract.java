package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.library.PaperList.Item;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every list of papers promises. */
public abstract class PaperListContract {

    /** The list, the same one throughout a test and empty before it. */
    protected abstract PaperList list();

    @Test
    void hasAPaperOnceAndRemembersWhoPutItThere() {
        assertThat(list().add(Lab.ANN, Lab.ONE, Lab.NOON)).isTrue();
        assertThat(list().add(Lab.BOB, Lab.ONE, Lab.NOON.plusSeconds(1))).isFalse();
        assertThat(list().newest(Lab.OURS, 0, 10)).containsExactly(new Item(Lab.ONE, Lab.ANN, Lab.NOON));
        assertThat(list().count(Lab.OURS)).isEqualTo(1);
    }

    @Test
    void givesPagesTheNewestFirst() {
        list().add(Lab.ANN, Lab.ONE, Lab.NOON);
        list().add(Lab.ANN, Lab.TWO, Lab.NOON.plusSeconds(1));
        list().add(Lab.BOB, Lab.THREE, Lab.NOON.plusSeconds(2));
        assertThat(list().newest(Lab.OURS, 0, 2)).extracting(Item::paper).containsExactly(Lab.THREE, Lab.TWO);
        assertThat(list().newest(Lab.OURS, 2, 2)).extracting(Item::paper).containsExactly(Lab.ONE);
        assertThat(list().newest(Lab.OURS, 4, 2)).isEmpty();
    }

    @Test
    void givesWhatWasAddedBetweenTwoMoments() {
        list().add(Lab.ANN, Lab.ONE, Lab.NOON);
        list().add(Lab.ANN, Lab.TWO, Lab.NOON.plusSeconds(1));
        list().add(Lab.BOB, Lab.THREE, Lab.NOON.plusSeconds(2));
        assertThat(list().added(Lab.OURS, Lab.NOON, Lab.NOON.plusSeconds(2)))
                .extracting(Item::paper)
                .containsExactly(Lab.TWO, Lab.ONE);
    }

    @Test
    void takesAPaperOffForEverybodyInTheWorkspace() {
        list().add(Lab.ANN, Lab.ONE, Lab.NOON);
        assertThat(list().remove(Lab.OURS, Lab.ONE)).isTrue();
        assertThat(list().remove(Lab.OURS, Lab.ONE)).isFalse();
        assertThat(list().among(Lab.OURS, List.of(Lab.ONE))).isEmpty();
    }

    @Test
    void tellsWorkspacesApart() {
        list().add(Lab.ANN, Lab.ONE, Lab.NOON);
        assertThat(list().count(Lab.THEIRS)).isZero();
        assertThat(list().newest(Lab.THEIRS, 0, 10)).isEmpty();
        assertThat(list().among(Lab.THEIRS, List.of(Lab.ONE))).isEmpty();
        assertThat(list().added(Lab.THEIRS, Lab.NOON, Lab.NOON.plusSeconds(9))).isEmpty();
        assertThat(list().remove(Lab.THEIRS, Lab.ONE)).isFalse();
        assertThat(list().add(Lab.EVE, Lab.ONE, Lab.NOON)).isTrue();
        assertThat(list().among(Lab.OURS, List.of(Lab.ONE, Lab.TWO)))
                .containsExactly(new Item(Lab.ONE, Lab.ANN, Lab.NOON));
    }

    @Test
    void hasAPaperOnceWhenSeveralAddItAtTheSameTime() {
        long added = IntStream.range(0, 20)
                .parallel()
                .filter(i -> list().add(Lab.ANN, Lab.ONE, Lab.NOON))
                .count();
        assertThat(added).isEqualTo(1);
    }
}
