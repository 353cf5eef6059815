package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ClausesTest {

    @Test
    void cutsWhatIsNotNeeded() {
        assertThat(texts("In this paper, we propose Quarry, a model of stone walls, which learns without a teacher."))
                .contains(
                        "We propose Quarry, a model of stone walls.",
                        "We propose Quarry, a model of stone walls, which learns without a teacher.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We propose a model of stone walls designed for wet weather. | designed.",
                "We propose a model of stone walls, trained on photographs of Wales. | trained.",
                "We propose a model of stone walls, aiming to keep them dry. | aiming.",
                "We propose a model of stone walls drawn by hand in summer. | drawn.",
                "We measure how high each of the walls is relative to the road. | relative.",
                "We measure the height of every wall, significantly reducing the doubt. | significantly.",
                "We show that walls of stone have emerged as a good habitat. | emerged.",
                "We show that a wall of dry stone is equipped with a second row. | equipped.",
                "We show a model of dry walls that eliminates the need for mortar. | need.",
                "We show (i) that walls without mortar stand well, and (ii) which of them do not. | (ii).",
                "We show that a wall without mortar is comparable to a fence. | comparable."
            })
    void neverStopsWhereMoreIsWanted(String sentence, String ending) {
        assertThat(texts(sentence)).hasSizeGreaterThan(0).noneMatch(text -> text.endsWith(ending));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "We show that the model of walls is developed in a day.",
                "We show that the model of walls can be quickly trained and tested, which takes a day.",
                "We show how walls of dry stone can be quickly built while it rains."
            })
    void stopsWhereTheVerbSaysAll(String sentence) {
        assertThat(texts(sentence)).anyMatch(text -> text.matches(".*(developed|tested|built)\\."));
    }

    @Test
    void leavesNoSecondThatWithoutTheFirst() {
        assertThat(texts("We show that walls without mortar last longer and that they cost less."))
                .contains("We show that walls without mortar last longer and that they cost less.")
                .noneMatch(text -> text.startsWith("Walls") && text.contains("and that"));
    }

    @ParameterizedTest
    @CsvSource({
        "human-AI walls last longer than others., Human-AI walls",
        "iWalls are drawn from photographs of stones., iWalls are",
        "k-NN walls are drawn from photographs., k-NN walls"
    })
    void beginsWithACapitalUnlessANameHasNone(String sentence, String beginning) {
        assertThat(texts(sentence)).allMatch(text -> text.startsWith(beginning));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "We do this by counting every stone of a wall. | true",
                "We then extend it with a second row of stones. | true",
                "We address these with mortar made of lime. | true",
                "We address these questions with mortar made of lime. | false",
                "We show it is possible to build without mortar. | false",
                "We show that by counting stones a wall can be dated. | false",
                "This paper dates walls by counting their stones. | false",
                "This dates walls by counting their stones. | true",
                "To answer these questions, we count the stones of a wall. | true",
                "By looking at this more closely, we count its stones. | true",
                "In this short study, we count the stones of a wall. | false",
                "For walls such as those of Wales, we count the stones. | false",
                "To date walls, we count these stones. | false"
            })
    void knowsWhatLeansOnTheSentenceBefore(String sentence, boolean leaning) {
        Clause whole = clauses(sentence).get(0);
        assertThat(whole.dangles() || whole.leans()).isEqualTo(leaning);
    }

    private static List<String> texts(String sentence) {
        return clauses(sentence).stream().map(Clause::text).toList();
    }

    private static List<Clause> clauses(String sentence) {
        return Clauses.of(Sentences.of(sentence).get(0));
    }
}
