package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PaperIdTest {
    @Test
    void findsThePapersThatATextNamesInOrderAndOnce() {
        String text = "see <https://arxiv.org/abs/2406.00105v2|this>, (arXiv:2405.15738) and"
                + " https://huggingface.co/papers/2406.00105; not 1234 or https://example.org/2406.00107";
        assertThat(PaperId.namedIn(text)).containsExactly(new PaperId("2406.00105"), new PaperId("2405.15738"));
        assertThat(PaperId.namedIn("nothing here")).isEmpty();
    }
}
