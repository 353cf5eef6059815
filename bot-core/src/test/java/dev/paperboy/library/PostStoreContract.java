package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What everything that remembers posts promises. */
public abstract class PostStoreContract {

    /** The store, the same one throughout a test and empty before it. */
    protected abstract PostStore store();

    @Test
    void findsThePaperByAnyIdOfTheMessage() {
        store().remember(new MessageRef(Lab.PAPERS, List.of("m1", "m2")), Lab.ONE);
        assertThat(store().paper(new MessageRef(Lab.PAPERS, List.of("m2")))).contains(Lab.ONE);
        assertThat(store().paper(new MessageRef(Lab.PAPERS, List.of("m1")))).contains(Lab.ONE);
        assertThat(store().paper(new MessageRef(Lab.PAPERS, List.of("m3")))).isEmpty();
    }

    @Test
    void findsAMessageInAThreadByItsChannel() {
        Address.Thread thread = new Address.Thread(Lab.PAPERS, "t1");
        store().remember(new MessageRef(thread, List.of("m1")), Lab.ONE);
        assertThat(store().paper(new MessageRef(Lab.PAPERS, List.of("m1")))).contains(Lab.ONE);
        assertThat(store().paper(new MessageRef(thread, List.of("m1")))).contains(Lab.ONE);
    }

    @Test
    void tellsWorkspacesApart() {
        store().remember(new MessageRef(Lab.PAPERS, List.of("m1")), Lab.ONE);
        assertThat(store().paper(new MessageRef(Lab.THEIR_PAPERS, List.of("m1"))))
                .isEmpty();
        store().remember(new MessageRef(Lab.THEIR_PAPERS, List.of("m1")), Lab.TWO);
        assertThat(store().paper(new MessageRef(Lab.PAPERS, List.of("m1")))).contains(Lab.ONE);
    }

    @Test
    void keepsWhatItRemembersOfAMessage() {
        MessageRef message = new MessageRef(Lab.ANN, List.of("m1"));
        store().remember(message, Lab.ONE);
        store().remember(message, Lab.TWO);
        assertThat(store().paper(message)).contains(Lab.ONE);
    }
}
