package dev.paperboy.subscription;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.PaperQuery;
import java.util.List;
import org.junit.jupiter.api.Test;

class SelectionTest {
    @Test
    void isTheSameWhateverTheOrderAndTheLetterCase() {
        Selection one = new Selection("Diffusion  models -medical", List.of("Ho", "Song"), List.of("cs.LG"), 5);
        Selection other = new Selection("-medical models diffusion", List.of("song", "ho"), List.of("CS.lg"), 5);
        assertThat(one.fingerprint()).isEqualTo(other.fingerprint()).matches("[0-9a-f]{64}");
    }

    @Test
    void differsInEveryPart() {
        List<Selection> different = List.of(
                Selection.EVERYTHING,
                Orders.about("a b"),
                Orders.about("\"a b\""),
                Orders.about("a -b"),
                Orders.about("ab"),
                new Selection("", List.of("a"), List.of(), 0),
                new Selection("", List.of(), List.of("a"), 0),
                new Selection("", List.of(), List.of(), 1));
        assertThat(different).extracting(Selection::fingerprint).doesNotHaveDuplicates();
    }

    @Test
    void asksForWhatWasTyped() {
        PaperQuery query = new Selection("\"state space\" mamba -medical", List.of("Gu"), List.of("cs"), 3).query();
        assertThat(query.words()).isEqualTo("mamba");
        assertThat(query.phrases()).containsExactly("state space");
        assertThat(query.excluded()).containsExactly("medical");
        assertThat(query.authors()).containsExactly("Gu");
        assertThat(query.categories()).containsExactly("cs");
        assertThat(query.minimumUpvotes()).isEqualTo(3);
        assertThat(Selection.EVERYTHING.query()).isEqualTo(PaperQuery.EVERYTHING);
    }
}
