package dev.paperboy.paper;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import dev.paperboy.paper.PaperIndex.Title;
import dev.paperboy.paper.PaperQuery.Sort;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What every {@link PaperIndex} does. */
public abstract class PaperIndexContract {
    protected static final Paper WALKS = paper(
            "2608.00001",
            "Diffusion models walk over graphs",
            "We train diffusion models on molecule graphs.",
            "2026-08-01",
            5,
            List.of("Jonathan Ho", "Ana Müller"),
            "cs.LG");
    protected static final Paper SPEECH = paper(
            "2608.00002",
            "Speech without labels",
            "Models of speech learn from graphs of sound.",
            "2026-08-10",
            50,
            List.of("Li Wei"),
            "eess.AS",
            "cs.CL");
    protected static final Paper IMAGES = paper(
            "2608.00003",
            "Diffusion models draw images",
            "Images from noise, by diffusion over pixels.",
            "2026-08-20",
            20,
            List.of("Ho Chen"),
            "cs.CV");

    /** An index with exactly these papers. */
    protected abstract PaperIndex index(List<Paper> papers);

    private PaperIndex index = new IndexInMemory();

    @BeforeEach
    void fill() {
        index = index(List.of(WALKS, SPEECH, IMAGES));
    }

    @Test
    void findsWordsInTitleAndAbstract() {
        assertThat(found(PaperQuery.of("molecule"))).containsExactly(WALKS.id());
        assertThat(found(PaperQuery.of("SPEECH"))).containsExactly(SPEECH.id());
        assertThat(found(PaperQuery.of("diffusion images")).get(0)).isEqualTo(IMAGES.id());
    }

    @Test
    void explainsEachScoreByItsTerms() {
        for (SearchResult.Hit hit :
                index.search(PaperQuery.of("diffusion images"), 0, 3).hits()) {
            assertThat(hit.score().terms()).isNotEmpty();
            assertThat(hit.score().terms().stream()
                            .mapToDouble(Score.Term::points)
                            .sum())
                    .isEqualTo(hit.score().value(), within(1e-9));
        }
    }

    @Test
    void findsEverythingNewestFirst() {
        assertThat(found(PaperQuery.EVERYTHING.sortedBy(Sort.NEWEST)))
                .containsExactly(IMAGES.id(), SPEECH.id(), WALKS.id());
    }

    @Test
    void sortsByVotesAndByDay() {
        assertThat(found(PaperQuery.of("diffusion").sortedBy(Sort.VOTES))).containsExactly(IMAGES.id(), WALKS.id());
        assertThat(found(PaperQuery.of("graphs").sortedBy(Sort.NEWEST))).containsExactly(SPEECH.id(), WALKS.id());
    }

    @Test
    void keepsToPhrasesAndExcludedWords() {
        assertThat(found(QueryText.read("\"diffusion models draw\""))).containsExactly(IMAGES.id());
        assertThat(found(QueryText.read("diffusion -pixels"))).containsExactly(WALKS.id());
        assertThat(found(QueryText.read("-diffusion"))).containsExactly(SPEECH.id());
    }

    @Test
    void keepsToAuthorsCategoriesDatesAndVotes() {
        assertThat(found(PaperQuery.of("diffusion").withAuthors(List.of("jonathan ho"))))
                .containsExactly(WALKS.id());
        assertThat(found(PaperQuery.EVERYTHING.withAuthors(List.of("ho")))).contains(WALKS.id(), IMAGES.id());
        assertThat(found(PaperQuery.EVERYTHING.withCategories(List.of("CS.CL", "cs.cv"))))
                .containsExactlyInAnyOrder(SPEECH.id(), IMAGES.id());
        assertThat(found(PaperQuery.EVERYTHING.withCategories(List.of("eess")))).containsExactly(SPEECH.id());
        assertThat(found(PaperQuery.EVERYTHING.between(day("2026-08-10"), day("2026-08-10"))))
                .containsExactly(SPEECH.id());
        assertThat(found(PaperQuery.EVERYTHING.between(Optional.empty(), day("2026-08-09"))))
                .containsExactly(WALKS.id());
        assertThat(found(PaperQuery.EVERYTHING.withMinimumUpvotes(20)))
                .containsExactlyInAnyOrder(SPEECH.id(), IMAGES.id());
    }

    @Test
    void turnsPages() {
        PaperQuery all = PaperQuery.EVERYTHING.sortedBy(Sort.VOTES);
        SearchResult second = index.search(all, 2, 2);
        assertThat(second.hits()).extracting(SearchResult.Hit::paper).containsExactly(WALKS.id());
        assertThat(second.total()).isEqualTo(3);
        assertThat(second.exact()).isTrue();
        assertThat(index.search(all, 10, 2).hits()).isEmpty();
    }

    @Test
    void findsAPaperByItsId() {
        assertThat(found(PaperQuery.of("2608.00002"))).containsExactly(SPEECH.id());
    }

    @Test
    void saysWhatItLeftOutToFindAnything() {
        SearchResult relaxed = index.search(PaperQuery.of("speech").withMinimumUpvotes(51), 0, 5);
        assertThat(relaxed.hits()).extracting(SearchResult.Hit::paper).containsExactly(SPEECH.id());
        assertThat(relaxed.relaxed()).isPresent();
        assertThat(index.search(PaperQuery.of("speech"), 0, 5).relaxed()).isEmpty();
        assertThat(index.search(PaperQuery.of("zzyzx"), 0, 5).hits()).isEmpty();
    }

    @Test
    void asAFilterWantsEveryWord() {
        List<PaperId> all = List.of(WALKS.id(), SPEECH.id(), IMAGES.id(), PaperId.of("2608.99999"));
        assertThat(index.matching(PaperQuery.of("diffusion graphs"), all)).containsExactly(WALKS.id());
        assertThat(index.matching(PaperQuery.of("diffusion"), List.of(IMAGES.id(), SPEECH.id())))
                .containsExactly(IMAGES.id());
        assertThat(index.matching(QueryText.read("-diffusion"), all)).containsExactly(SPEECH.id());
        assertThat(index.matching(PaperQuery.of("diffusion speech"), all)).isEmpty();
    }

    @Test
    void findsSimilarPapersWithoutItself() {
        assertThat(index.similar(WALKS.id(), 1))
                .extracting(SearchResult.Hit::paper)
                .containsExactly(IMAGES.id());
        assertThat(index.similar(WALKS.id(), 9))
                .extracting(SearchResult.Hit::paper)
                .doesNotContain(WALKS.id());
        assertThat(index.similar(PaperId.of("2608.99999"), 9)).isEmpty();
    }

    @Test
    void completesTitlesBestKnownFirst() {
        assertThat(index.titles("diff mod", 5))
                .containsExactly(new Title(IMAGES.id(), IMAGES.title()), new Title(WALKS.id(), WALKS.title()));
        assertThat(index.titles("", 2)).extracting(Title::paper).containsExactly(SPEECH.id(), IMAGES.id());
        assertThat(index.titles("iffusion", 5)).isEmpty();
    }

    private List<PaperId> found(PaperQuery query) {
        return index.search(query, 0, 10).hits().stream()
                .map(SearchResult.Hit::paper)
                .toList();
    }

    private static Optional<LocalDate> day(String day) {
        return Optional.of(LocalDate.parse(day));
    }

    private static Paper paper(
            String id, String title, String text, String day, int votes, List<String> authors, String... categories) {
        PaperId paperId = PaperId.of(id);
        return new Paper(
                paperId,
                title,
                text,
                authors,
                Optional.of(Instant.parse(day + "T12:00:00Z")),
                List.of(categories),
                List.of(),
                Optional.empty(),
                Links.of(paperId),
                new Popularity(votes, 0, 0),
                Optional.empty(),
                false);
    }
}
