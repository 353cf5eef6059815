package dev.paperboy.paper;

import static dev.paperboy.paper.Arrivals.SEEN;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class PaperMergeTest {
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final Arrival ARXIV = Arrivals.arxiv("2608.00001", "On Engines");
    private static final Arrival LISTED = Arrivals.listed("2608.00001", "on engines", DAY, SEEN, 42);

    @Test
    void comesToTheSamePaperInEitherOrder() {
        assertThat(merged(ARXIV, LISTED)).isEqualTo(merged(LISTED, ARXIV));
    }

    @Test
    void takesWordsFromArxivAndExtrasFromHuggingFace() {
        Paper paper = merged(ARXIV, LISTED).paper();
        assertThat(paper.title()).isEqualTo("On Engines");
        assertThat(paper.abstractText()).endsWith("as arXiv has it.");
        assertThat(paper.categories()).containsExactly("cs.CL", "cs.LG");
        assertThat(paper.comment()).contains("12 pages, 3 figures");
        assertThat(paper.keywords()).containsExactly("language models", "retrieval");
        assertThat(paper.links().code()).isPresent();
        assertThat(paper.organization()).contains("Analytical Engines");
        assertThat(paper.popularity().upvotes()).isEqualTo(42);
    }

    @Test
    void changesNothingWhenTheSameArrivesAgain() {
        KnownPaper once = merged(ARXIV, LISTED);
        assertThat(PaperMerge.merge(PaperMerge.merge(once, LISTED), ARXIV)).isEqualTo(once);
    }

    @Test
    void neverWipesAFilledFieldWithAnEmptyOne() {
        Arrival bare =
                new Arrival(Paper.of(new PaperId("2608.00001"), "On Engines", ""), "arxiv", Optional.empty(), SEEN);
        assertThat(merged(ARXIV, LISTED, bare)).isEqualTo(merged(ARXIV, LISTED));
    }

    @Test
    void prefersTheLaterOfTwoEquallyTrusted() {
        Arrival revised = Arrivals.arxiv("2608.00001", "On Analytical Engines");
        assertThat(merged(ARXIV, revised).paper().title()).isEqualTo("On Analytical Engines");
    }

    @Test
    void letsEverybodyCorrectTheSampleAndTheSampleNobody() {
        Arrival sample = Arrivals.from("sample", LISTED);
        Arrival file = Arrivals.from("file", Arrivals.arxiv("2608.00001", "From a file"));
        assertThat(merged(sample, file).paper().title()).isEqualTo("From a file");
        assertThat(merged(file, sample).paper().title()).isEqualTo("From a file");
    }

    @Test
    void datesAPaperByItsFirstVersion() {
        Instant first = Instant.parse("2026-08-20T17:59:59Z");
        assertThat(merged(LISTED, ARXIV).paper().publishedAt()).contains(first);
        assertThat(merged(ARXIV, LISTED).paper().publishedAt()).contains(first);
    }

    @Test
    void showsTheNewestCountsWhateverTheOrderTheyCameIn() {
        Arrival later = Arrivals.listed("2608.00001", "on engines", DAY, SEEN.plusSeconds(60), 40);
        assertThat(merged(LISTED, later).paper().popularity().upvotes()).isEqualTo(40);
        assertThat(merged(later, LISTED).paper().popularity().upvotes()).isEqualTo(40);
    }

    @Test
    void believesZeroCountsFromHuggingFaceOnly() {
        Arrival zero = Arrivals.listed("2608.00001", "on engines", DAY, SEEN.plusSeconds(60), 0);
        assertThat(merged(LISTED, zero).paper().popularity()).isEqualTo(Popularity.NONE);
        assertThat(merged(LISTED, Arrivals.from("file", zero))
                        .paper()
                        .popularity()
                        .upvotes())
                .isEqualTo(42);
        assertThat(PaperMerge.snapshot(ARXIV)).isEmpty();
    }

    @Test
    void keepsAWithdrawalThatOthersDoNotMention() {
        Paper words = ARXIV.paper();
        Paper withdrawn = new Paper(
                words.id(),
                words.title(),
                words.abstractText(),
                words.authors(),
                words.publishedAt(),
                words.categories(),
                List.of(),
                Optional.of("Withdrawn by the authors"),
                words.links(),
                Popularity.NONE,
                Optional.empty(),
                true);
        Arrival withdrawal = new Arrival(withdrawn, "arxiv", Optional.empty(), SEEN);
        assertThat(merged(ARXIV, withdrawal, LISTED).paper().withdrawn()).isTrue();
    }

    private static KnownPaper merged(Arrival first, Arrival... more) {
        return Stream.of(more).reduce(PaperMerge.first(first), PaperMerge::merge, (a, b) -> b);
    }
}
