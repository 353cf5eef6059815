package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AcronymsTest {
    private static final int TEXTS = 10;

    private final TextTerms terms = new TextTerms(new PaperAnalyzer());
    private final Acronyms.Count count = new Acronyms.Count();

    @Test
    void knowsWhatPapersIntroduceBothWays() {
        Acronyms known = reading("We use reinforcement learning (RL) to walk.");

        assertThat(others(known, "RL for robots")).containsExactly("reinforc", "learn");
        assertThat(others(known, "reinforcement learning for robots")).containsExactly("rl");
        assertThat(others(known, "rl is reinforcement learning")).isEmpty();
    }

    @Test
    void readsHyphensAndPlurals() {
        Acronyms known = reading("Large-scale vision-language models (VLMs) see.");

        assertThat(others(known, "VLM")).containsExactly("vision", "languag", "model");
    }

    @Test
    void takesTheMostFrequentOfSeveralMeanings() {
        count.add("mixture of experts");
        for (int i = 0; i < 4; i++) {
            count.add("an area under curve (AUC) of 1");
            count.add("all other uses cancel: another user case (AUC)");
            count.add("the area under curve (AUC)");
        }

        assertThat(others(count.acronyms(terms, term -> TEXTS), "auc")).containsExactly("area", "under", "curv");
    }

    @Test
    void believesNoSinglePaperNorLettersThatDoNotFit() {
        count.add("We call it tall tales (TT).");
        Acronyms known = reading("the state of the art (NASA) and figures (AB)");

        assertThat(known.size()).isZero();
    }

    @Test
    void sharesOutAMeaningAmongItsWords() {
        Acronyms known = reading("We use reinforcement learning (RL) to walk. Some deep very large models (DVLM)");

        assertThat(known.others(terms.of(PaperFields.TEXT, "DVLM"), terms))
                .contains(entry("veri", 0.5f), entry("larg", 0.5f), entry("model", 0.5f));
        assertThat(known.others(terms.of(PaperFields.TEXT, "reinforcement learning"), terms))
                .containsExactly(entry("rl", 1f));
    }

    @Test
    void leavesOrdinaryWordsAlone() {
        count.add("acute leukemia (AL)");
        count.add("acute leukemia (AL)");
        count.add("global pooling (GP)");
        Acronyms known = reading("acute leukemia (AL), global pooling (GP)");

        assertThat(others(known, "AL")).isNotEmpty();
        assertThat(others(count.acronyms(terms, term -> term.equals("gp") ? 81 : 100), "GP"))
                .isEmpty();
        assertThat(others(count.acronyms(terms, term -> term.equals("gp") ? 80 : 100), "GP"))
                .isNotEmpty();
    }

    @Test
    void leavesLongTextsAlone() {
        Acronyms known = reading("We use reinforcement learning (RL) to walk.");

        assertThat(others(known, "RL " + "walks far ".repeat(Acronyms.LONGEST_QUERY)))
                .isEmpty();
    }

    @Test
    void isTheSameAfterItWasWrittenAndRead(@TempDir Path folder) throws IOException {
        Acronyms known = reading("We use reinforcement learning (RL) to walk.");
        known.write(folder.resolve("acronyms"));

        assertThat(others(Acronyms.read(folder.resolve("acronyms"), terms), "RL"))
                .containsExactly("reinforc", "learn");
        assertThat(Acronyms.read(folder.resolve("none"), terms).size()).isZero();
    }

    private Acronyms reading(String text) {
        for (int i = 0; i < 3; i++) {
            count.add(text);
        }
        return count.acronyms(terms, term -> TEXTS);
    }

    private List<String> others(Acronyms known, String query) {
        return List.copyOf(
                known.others(terms.of(PaperFields.TEXT, query), terms).keySet());
    }
}
