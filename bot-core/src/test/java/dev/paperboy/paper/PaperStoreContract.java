package dev.paperboy.paper;

import static dev.paperboy.paper.Arrivals.SEEN;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What every {@link PaperStore} does. */
public abstract class PaperStoreContract {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 8, 21);
    private static final LocalDate MONDAY = LocalDate.of(2026, 8, 24);
    private static final PaperId ID = new PaperId("2608.00001");
    private static final PaperId OTHER = new PaperId("2608.00002");

    /** An empty store, the same one throughout a test. */
    protected abstract PaperStore store();

    @Test
    void startsEmpty() {
        assertThat(store().count()).isZero();
        assertThat(store().revision()).isZero();
        assertThat(store().find(ID)).isEmpty();
        assertThat(store().newestListDay(FRIDAY)).isEmpty();
        assertThat(changedSince(0)).isEmpty();
        assertThat(store().keep(List.of())).isEqualTo(new PaperStore.Kept(0, 0, 0));
        assertThat(store().revision()).isZero();
    }

    @Test
    void givesBackWhatItKept() {
        Paper full = listed(ID, SEEN, 42).paper();
        Paper words = Paper.of(new PaperId("file:ü 1".replace(' ', '-')), "A title", "");
        PaperStore.Kept kept = store().keep(List.of(listed(ID, SEEN, 42), arrival(words)));
        assertThat(kept).isEqualTo(new PaperStore.Kept(2, 0, 0));
        assertThat(store().find(ID)).contains(full);
        assertThat(store().find(words.id())).contains(words);
        assertThat(store().count()).isEqualTo(2);
    }

    @Test
    void keepsTextsFromOutsideAsTheyAre() {
        String hostile = "'; drop table paper; -- {\"a\": [1,null]} \\ \"x\", {NULL} 論文 😀";
        Paper paper = new Paper(
                ID,
                hostile,
                hostile,
                List.of(hostile, "NULL", ""),
                Optional.of(Instant.parse("1969-12-31T23:59:59.123456Z")),
                List.of("cs.CL"),
                List.of(hostile),
                Optional.of(hostile),
                Links.of(ID),
                Popularity.NONE,
                Optional.of(hostile),
                true);
        store().keep(List.of(arrival(paper)));
        assertThat(store().find(ID)).contains(paper);
    }

    @Test
    void findsSeveralInTheOrderAskedForWithoutTheUnknown() {
        store().keep(List.of(Arrivals.arxiv("2608.00001", "One"), Arrivals.arxiv("2608.00002", "Two")));
        assertThat(store().find(List.of(OTHER, new PaperId("2608.99999"), ID)))
                .extracting(Paper::id)
                .containsExactly(OTHER, ID);
        assertThat(store().find(List.<PaperId>of())).isEmpty();
    }

    @Test
    void makesOnePaperOfSeveralSources() {
        store().keep(List.of(listed(ID, SEEN, 42)));
        PaperStore.Kept kept = store().keep(List.of(Arrivals.arxiv(ID.value(), "On Engines, Again")));
        assertThat(kept).isEqualTo(new PaperStore.Kept(0, 1, 0));
        Paper paper = store().find(ID).orElseThrow();
        assertThat(paper.title()).isEqualTo("On Engines, Again");
        assertThat(paper.authors()).containsExactly("Ada Lovelace", "Grace Hopper");
        assertThat(paper.keywords()).containsExactly("language models", "retrieval");
        assertThat(paper.popularity().upvotes()).isEqualTo(42);
        assertThat(store().keep(List.of(listed(ID, SEEN, 42)))).isEqualTo(new PaperStore.Kept(0, 0, 1));
        assertThat(store().count()).isEqualTo(1);
    }

    @Test
    void mergesWhatABatchBringsTwice() {
        PaperStore.Kept kept = store().keep(
                        List.of(listed(ID, SEEN, 42), Arrivals.arxiv(ID.value(), "On Engines"), listed(ID, SEEN, 42)));
        assertThat(kept).isEqualTo(new PaperStore.Kept(1, 0, 0));
        assertThat(store().find(ID).orElseThrow().comment()).contains("12 pages, 3 figures");
        assertThat(store().revision()).isEqualTo(1);
    }

    @Test
    void givesNoNewRevisionToWhatDidNotChange() {
        store().keep(List.of(listed(ID, SEEN, 42), listed(OTHER, SEEN, 1)));
        long before = store().revision();
        PaperStore.Kept kept = store().keep(List.of(listed(ID, SEEN.plusSeconds(60), 42), listed(OTHER, SEEN, 1)));
        assertThat(kept).isEqualTo(new PaperStore.Kept(0, 0, 2));
        assertThat(store().revision()).isEqualTo(before);
        assertThat(store().snapshots(ID)).hasSize(2);
    }

    @Test
    void tellsWhatChangedInTheOrderOfRevisions() {
        store().keep(IntStream.range(0, 2500)
                .mapToObj(i -> Arrivals.arxiv("2608.%05d".formatted(i), "Paper " + i))
                .toList());
        long before = store().revision();
        store().keep(List.of(listed(OTHER, SEEN, 5)));
        store().keep(List.of(listed(ID, SEEN, 5)));
        assertThat(changedSince(before))
                .extracting(revised -> revised.paper().id())
                .containsExactly(OTHER, ID);
        List<PaperStore.Revised> all = changedSince(0);
        assertThat(all).hasSize(2500).isSortedAccordingTo((a, b) -> Long.compare(a.revision(), b.revision()));
        assertThat(all).extracting(PaperStore.Revised::revision).doesNotHaveDuplicates();
        assertThat(all.get(2499).revision()).isEqualTo(store().revision());
        assertThat(changedSince(store().revision())).isEmpty();
    }

    @Test
    void letsAReaderKeepPapersWhileItReads() {
        store().keep(List.of(Arrivals.arxiv("2608.00001", "One"), Arrivals.arxiv("2608.00002", "Two")));
        List<PaperId> read = new ArrayList<>();
        store().changedSince(0, revised -> {
            store().keep(List.of(listed(revised.paper().id(), SEEN, 5)));
            read.add(revised.paper().id());
        });
        assertThat(read).contains(ID, OTHER);
    }

    @Test
    void keepsEverySnapshotOnceOldestFirst() {
        Instant later = SEEN.plus(Duration.ofHours(6));
        store().keep(List.of(listed(ID, later, 60)));
        store().keep(List.of(listed(ID, SEEN, 42), listed(ID, later, 61), listed(ID, later.plusNanos(1500), 60)));
        assertThat(store().snapshots(ID))
                .containsExactly(
                        new Snapshot(ID, SEEN, new Popularity(42, 4, 294)),
                        new Snapshot(ID, later, new Popularity(60, 6, 420)),
                        new Snapshot(ID, later.plusNanos(1000), new Popularity(60, 6, 420)));
        assertThat(store().find(ID).orElseThrow().popularity().upvotes()).isEqualTo(60);
        assertThat(store().snapshots(OTHER)).isEmpty();
    }

    @Test
    void knowsWhatStoodOnTheListsOfSomeDays() {
        store().keep(List.of(
                listed(ID, SEEN, 42),
                Arrivals.listed(ID.value(), "On Engines", MONDAY, SEEN.plusSeconds(9), 44),
                Arrivals.listed(OTHER.value(), "Two", MONDAY, SEEN, 3),
                Arrivals.arxiv("2608.00003", "Listed nowhere")));
        List<Listed> monday = store().listed(MONDAY, MONDAY.plusDays(3));
        assertThat(monday).extracting(listed -> listed.paper().id()).containsExactly(ID, OTHER);
        assertThat(monday.get(0).firstListed()).isEqualTo(FRIDAY);
        assertThat(monday.get(0).snapshots()).isEqualTo(store().snapshots(ID)).hasSize(2);
        assertThat(store().listed(FRIDAY, MONDAY)).hasSize(2);
        assertThat(store().listed(FRIDAY.minusDays(9), FRIDAY.minusDays(1))).isEmpty();
    }

    @Test
    void tellsAnnouncementsFromListsPeopleVoteOn() {
        LocalDate thursday = FRIDAY.minusDays(1);
        LocalDate tuesday = MONDAY.plusDays(1);
        store().keep(List.of(
                Arrivals.announced("2608.00001", thursday),
                listed(ID, SEEN, 42),
                Arrivals.announced("2608.00002", thursday),
                Arrivals.announced("2608.00003", tuesday)));
        assertThat(store().onlyAnnounced(thursday, thursday)).containsExactlyInAnyOrder(ID, OTHER);
        assertThat(store().onlyAnnounced(thursday, FRIDAY)).containsExactly(OTHER);
        assertThat(store().onlyAnnounced(MONDAY, MONDAY)).isEmpty();
        assertThat(store().listDays(Arrival.ANNOUNCER, thursday)).containsExactlyInAnyOrder(thursday, tuesday);
        assertThat(store().listDays(Arrival.ANNOUNCER, FRIDAY)).containsExactly(tuesday);
        assertThat(store().listDays("huggingface", thursday)).containsExactly(FRIDAY);
        assertThat(store().newestListDay(tuesday)).contains(FRIDAY);
        assertThat(store().newestListDay(FRIDAY.plusDays(8))).contains(tuesday);
        assertThat(store().newestListDay(thursday)).contains(thursday);
        assertThat(store().listed(thursday, thursday))
                .extracting(Listed::firstListed)
                .containsExactly(thursday, FRIDAY);
    }

    @Test
    void knowsTheNewestListDay() {
        store().keep(List.of(listed(ID, SEEN, 42), Arrivals.listed("2608.00002", "Two", MONDAY, SEEN, 3)));
        assertThat(store().newestListDay(MONDAY.plusDays(1))).contains(MONDAY);
        assertThat(store().newestListDay(MONDAY.minusDays(1))).contains(FRIDAY);
        assertThat(store().newestListDay(FRIDAY.minusDays(1))).isEmpty();
    }

    @Test
    void namesThePapersWhoseVotesMayHaveMoved() {
        Instant later = SEEN.plusSeconds(3600);
        store().keep(List.of(
                listed(ID, SEEN, 42),
                Arrivals.listed(ID.value(), "On Engines", MONDAY, later, 44),
                Arrivals.listed(OTHER.value(), "Two", MONDAY, SEEN, 0)));
        assertThat(store().refreshable(FRIDAY))
                .containsExactly(
                        new PaperStore.Refreshable(ID, FRIDAY, later), new PaperStore.Refreshable(OTHER, MONDAY, SEEN));
        assertThat(store().refreshable(MONDAY))
                .extracting(PaperStore.Refreshable::paper)
                .containsExactly(OTHER);
    }

    @Test
    void keepsNothingOfABatchThatFails() {
        List<Arrival> failing = new AbstractList<>() {
            @Override
            public Arrival get(int index) {
                if (index == 1) {
                    throw new IllegalStateException("the feed broke off");
                }
                return listed(ID, SEEN, 42);
            }

            @Override
            public int size() {
                return 2;
            }
        };
        assertThatThrownBy(() -> store().keep(failing)).isInstanceOf(IllegalStateException.class);
        assertThat(store().count()).isZero();
        assertThat(store().snapshots(ID)).isEmpty();
    }

    private List<PaperStore.Revised> changedSince(long revision) {
        List<PaperStore.Revised> read = new ArrayList<>();
        store().changedSince(revision, read::add);
        return read;
    }

    private static Arrival listed(PaperId id, Instant seenAt, int upvotes) {
        return Arrivals.listed(id.value(), "On Engines", FRIDAY, seenAt, upvotes);
    }

    private static Arrival arrival(Paper paper) {
        return new Arrival(paper, "file", Optional.empty(), SEEN);
    }
}
