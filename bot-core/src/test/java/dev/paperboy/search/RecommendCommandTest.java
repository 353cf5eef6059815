package dev.paperboy.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RecommendCommandTest {
    private final ReadingRoom room = new ReadingRoom()
            .with("2608.00001", "Robots open doors", 5)
            .with("2608.00002", "Robots open drawers", 4)
            .with("2608.00003", "Robots open doors and drawers", 3)
            .with("2608.00004", "Protein folding with transformers", 9)
            .with("2608.00005", "Folding of protein chains", 1);

    @Test
    void namesPapersNearThoseTheTeamLikesAndSaysWhichOne() {
        String card = room.voted("2608.00001").text("recommend");

        assertThat(card)
                .contains("Robots open drawers", "near Robots open doors")
                .doesNotContain("1. Robots open doors (");
    }

    @Test
    void putsFirstWhatSeveralLikedPapersAreNearTo() {
        String card = room.voted("2608.00001").saved("2608.00002").text("recommend");

        assertThat(card).contains("1. Robots open doors and drawers");
    }

    @Test
    void goesByEachWayOfLikingInTurns() {
        String card = room.voted("2608.00001").saved("2608.00004").text("recommend");

        assertThat(card).contains("Robots open drawers", "Folding of protein chains");
    }

    @Test
    void neverNamesWhatIsLikedAlready() {
        String card = room.voted("2608.00004").saved("2608.00005").text("recommend");

        assertThat(card).doesNotContain(". Protein folding", ". Folding of protein");
    }

    @Test
    void namesOfSeveralVersionsOfAWorkOnlyOne() {
        String card = room.with("2608.00006", "Robots open doors and drawers!", 2)
                .voted("2608.00001")
                .saved("2608.00002")
                .text("recommend");

        assertThat(card).containsOnlyOnce(". Robots open doors and drawers");
    }

    @Test
    void saysWhatItGoesByWhereNothingIsLikedYet() {
        assertThat(room.text("recommend")).contains("vote for, save or discuss papers");
    }
}
