package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.command.Suggestion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ShowCommandTest {
    private final ReadingRoom room =
            new ReadingRoom().with("2608.00001", "On newspapers", 5).with("2608.00002", "On newspapers and milk", 3);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "show 2608.00001",
                "show 2608.00001v2",
                "show https://arxiv.org/abs/2608.00001",
                "show https://huggingface.co/papers/2608.00001"
            })
    void knowsAPaperByItsIdOrALink(String typed) {
        assertThat(room.text(typed)).startsWith("On newspapers").contains("In one line.", "abstract", "PDF");
    }

    @Test
    void saysWhatThePaperIsAbout() {
        assertThat(room.about("2608.00001", "morning papers").text("show 2608.00001"))
                .contains("Topics", "morning papers");
        assertThat(room.text("show 2608.00002")).doesNotContain("Topics");
    }

    @Test
    void offersWhatCanBeDoneAboutIt() {
        assertThat(ReadingRoom.labels(room.ask("show 2608.00001"))).contains("Summarize", "Similar");
    }

    @Test
    void saysWhatToTypeForAPaperNobodyKnows() {
        assertThat(room.text("show 2608.99999")).contains("No paper 2608.99999 is known", "/papers search");
        assertThat(room.text("similar 2608.99999")).contains("No paper 2608.99999 is known", "/papers search");
    }

    @Test
    void completesPapersByWordsOfTheirTitles() {
        assertThat(room.suggest("show x", "paper", "milk"))
                .extracting(Suggestion::value)
                .containsExactly("2608.00002");
        assertThat(room.suggest("similar x", "paper", "milk"))
                .extracting(Suggestion::value)
                .containsExactly("2608.00002");
    }

    @Test
    void showsWhatIsNearButNotThePaperItself() {
        assertThat(room.text("similar 2608.00001"))
                .contains("Similar papers", "to On newspapers", "On newspapers and milk");
        assertThat(new ReadingRoom().with("2608.00001", "Alone", 1).text("similar 2608.00001"))
                .contains("Nothing near it is known yet.");
    }
}
