package dev.paperboy.data.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.SearchResult.Piece;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class MatchMarkerTest {
    private final TextTerms terms = new TextTerms(new PaperAnalyzer());

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ties",
                "dying",
                "happy",
                "happily",
                "hopping",
                "hoping",
                "filed",
                "studies",
                "ponies",
                "relational",
                "generalizations",
                "possibly",
                "digitizer",
                "conflated",
                "skies",
                "agreed",
                "feed",
                "sky",
                "AI",
                "3D",
                "U-Net",
                "GPT-4",
                "llama3",
                "p53",
                "x",
                "k-means",
                "Schrödinger's",
                "naïve",
                "B-spline",
                "co2",
                "nets",
                "学习",
                "état",
                "LoRA",
                "vit-b/16",
                "O'Neil",
                "gpt-3.5",
                "sensibility",
                "sizing"
            })
    void marksAWordHoweverItIsStemmed(String word) {
        assertThat(marked(word, "Some (" + word + "), others; and " + word + "."))
                .as("terms %s", terms.of(PaperFields.TEXT, word))
                .isNotEmpty()
                .allMatch(word::contains);
    }

    @Test
    void marksOtherFormsAndSpellings() {
        assertThat(marked("diffusing GPT4", "Diffusion and GPT-4, not diffraction"))
                .containsExactly("Diffusion", "GPT-4");
    }

    private Iterable<String> marked(String words, String text) {
        Set<String> wanted = terms.of(PaperFields.TEXT, words).stream()
                .map(TextTerms.Occurrence::term)
                .collect(Collectors.toSet());
        return new MatchMarker(terms, wanted)
                .whole(text).stream().filter(Piece::matched).map(Piece::text).toList();
    }
}
