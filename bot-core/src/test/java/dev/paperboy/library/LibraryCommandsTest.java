package dev.paperboy.library;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class LibraryCommandsTest {
    private final Reader reader = new Reader();

    @Test
    void countsAVoteOnceAndSaysSo() {
        assertThat(reader.type(Lab.ANN, "vote 2608.00001")).contains("Your vote counts.", "has 1 vote in");
        assertThat(reader.type(Lab.ANN, "vote https://arxiv.org/abs/2608.00001v2"))
                .contains("You voted for it before.", "has 1 vote in");
        assertThat(reader.type(Lab.BOB, "vote 2608.00001")).contains("has 2 votes in");
    }

    @Test
    void putsAPaperBeforeTheTeamWithTheVoteOfWhoeverSubmitsIt() {
        assertThat(reader.type(Lab.ANN, "submit https://arxiv.org/abs/2608.00002"))
                .contains("@ann submits a paper. It has 1 vote in", "Sparse Attention", "[Vote] [Discuss]");
        assertThat(reader.type(Lab.BOB, "submit 2608.00002")).contains("@bob submits a paper. It has 2 votes in");
        assertThat(reader.type(Lab.BOB, "submit 2608.99999")).contains("No paper 2608.99999", "/papers search");
        assertThat(reader.type(Lab.EVE, "vote 2608.00002 back")).contains("no vote of yours");
    }

    @Test
    void takesAVoteBack() {
        reader.type(Lab.ANN, "vote 2608.00001");
        assertThat(reader.type(Lab.ANN, "vote 2608.00001 back")).contains("taken back", "has no votes in");
        assertThat(reader.type(Lab.ANN, "vote 2608.00001 back")).contains("There was no vote of yours.");
    }

    @Test
    void refusesWhatNobodyKnowsAndSaysWhatToTypeInstead() {
        assertThat(reader.type(Lab.ANN, "vote 2608.99999")).contains("No paper 2608.99999", "/papers search");
        assertThat(reader.type(Lab.ANN, "save")).contains("save needs", "/papers save 2405.15738");
        assertThat(reader.type(Lab.ANN, "unsave 2608.00001")).contains("not on the reading list", "/papers saved");
        assertThat(reader.type(Lab.ANN, "export")).contains("nothing to export", "/papers save");
        assertThat(reader.type(Lab.ANN, "saved page:2")).contains("only 1 page");
    }

    @Test
    void listsWhatWasSavedTheNewestFirst() {
        reader.type(Lab.ANN, "save 2608.00001");
        reader.clock.advance(Duration.ofMinutes(1));
        assertThat(reader.type(Lab.BOB, "save 2608.00002")).contains("Saved", "The list has 2 papers.");
        assertThat(reader.type(Lab.BOB, "save 2608.00002")).contains("was on the reading list before", "2 papers.");
        assertThat(reader.type(Lab.ANN, "saved"))
                .containsSubsequence("Sparse Attention", "saved by @bob", "Graphs & <b>trees</b>", "saved by @ann");
    }

    @Test
    void turnsThePagesOfTheReadingList() {
        for (int i = 1; i <= 7; i++) {
            reader.keep(Arrivals.arxiv("2607.0000" + i, "Paper number " + i));
            reader.clock.advance(Duration.ofMinutes(1));
            reader.type(Lab.ANN, "save 2607.0000" + i);
        }
        assertThat(reader.type(Lab.ANN, "saved")).contains("Paper number 7", "page 1 of 2", "[Next page]");
        assertThat(reader.type(Lab.ANN, "saved page:2"))
                .contains("Paper number 2", "Paper number 1", "page 2 of 2", "[Previous page]")
                .doesNotContain("Paper number 3");
    }

    @Test
    void takesAPaperOffTheList() {
        reader.type(Lab.ANN, "save 2608.00001");
        assertThat(reader.type(Lab.BOB, "unsave 2608.00001")).contains("is off the reading list", "no papers now");
        assertThat(reader.type(Lab.ANN, "saved")).contains("The reading list is empty");
    }

    @Test
    void showsNothingOfOneWorkspaceToAnother() {
        reader.type(Lab.ANN, "vote 2608.00001");
        reader.type(Lab.ANN, "save 2608.00001");
        assertThat(reader.type(Lab.EVE, "saved")).contains("empty");
        assertThat(reader.type(Lab.EVE, "export csv")).contains("empty");
        assertThat(reader.type(Lab.EVE, "unsave 2608.00001")).contains("not on the reading list");
        assertThat(reader.type(Lab.EVE, "vote 2608.00001 back")).contains("no vote of yours");
        assertThat(reader.type(Lab.EVE, "vote 2608.00001")).contains("has 1 vote in");
        assertThat(reader.commands().suggest(invocation("unsave"), "paper", "")).isEmpty();
        assertThat(reader.saved.count(Lab.OURS)).isEqualTo(1);
    }

    @Test
    void answersTheMemberAloneExceptForTheList() {
        reader.type(Lab.ANN, "save 2608.00001");
        assertThat(reply(CommandCall.of("vote").with("paper", "2608.00001")).audience())
                .isEqualTo(Audience.ASKER);
        assertThat(reply(CommandCall.of("export")).audience()).isEqualTo(Audience.ASKER);
        assertThat(reply(CommandCall.of("saved").with("page", 1)).placement()).isEqualTo(Reply.Placement.REPLACE);
    }

    @Test
    void completesPapersByTheirTitles() {
        assertThat(reader.commands().suggest(invocation("vote"), "paper", "spa"))
                .singleElement()
                .satisfies(one -> assertThat(new PaperId(one.value())).isEqualTo(Lab.TWO));
    }

    private Reply reply(CommandCall call) {
        return reader.commands().answer(new Invocation(call, Lab.ANN, Lab.PAPERS, false, Optional.empty()));
    }

    private static Invocation invocation(String command) {
        return new Invocation(CommandCall.of(command), Lab.EVE, Lab.THEIR_PAPERS, false, Optional.empty());
    }
}
