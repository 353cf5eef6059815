package dev.paperboy.data.feed.arxiv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WithdrawalTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper has been withdrawn by the authors",
                "arXiv admin note: This paper has been withdrawn by arXiv due to unverifiable authorship",
                "Withdrawn.",
                "12 pages, withdrawn due to an error in equation 3",
                "We withdraw this paper since a proof is wrong"
            })
    void isSaidInTheComment(String comment) {
        assertThat(Withdrawal.isSaid(comment, "About kites.")).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "This paper has been withdrawn as we discovered a bug.",
                "This submission has been temporarily withdrawn.",
                "The article by the first author was withdrawn."
            })
    void isSaidInPlaceOfTheAbstract(String abstractText) {
        assertThat(Withdrawal.isSaid("", abstractText)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We study why drugs are withdrawn from the market.",
                "Users who had withdrawn consent are left out. This paper has new data.",
                "This paper studies how withdrawn animals behave."
            })
    void isNotSaidByPapersAboutIt(String abstractText) {
        assertThat(Withdrawal.isSaid("", abstractText)).isFalse();
        assertThat(Withdrawal.isSaid("Withdrawn from ICML, accepted at KITES", abstractText))
                .isFalse();
    }
}
