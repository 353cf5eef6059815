package dev.paperboy.paper;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Keeps papers, day lists and snapshots: the truth everything else is derived from. Thread-safe. */
public interface PaperStore {

    /**
     * Keeps what arrived, all or nothing, merged by id: one paper per work. A source's empty field never wipes a filled one.
     *
     * @return how many were new, changed and unchanged
     */
    Kept keep(List<Arrival> arrivals);

    /** The paper, if it is known. */
    Optional<Paper> find(PaperId id);

    /** Those of the papers that are known, in the order asked for. */
    List<Paper> find(Collection<PaperId> ids);

    /** What stood on the lists of these days, both included; each paper once. */
    List<Listed> listed(LocalDate from, LocalDate to);

    /**
     * Those of the papers {@linkplain #listed listed} on these days that were only announced ({@link Arrival#ANNOUNCER}): they stood
     * on no list of these days that people vote on.
     */
    Set<PaperId> onlyAnnounced(LocalDate from, LocalDate to);

    /** The days from this one on that have a list of this source. */
    Set<LocalDate> listDays(String source, LocalDate from);

    /** The newest day not after this one that has a list people vote on; without one in the week before it, any list. */
    Optional<LocalDate> newestListDay(LocalDate notAfter);

    /** A paper's counts over time, oldest first. */
    List<Snapshot> snapshots(PaperId id);

    /** Papers first listed from that day on, with the moment of their newest snapshot: what a vote refresh looks at. */
    List<Refreshable> refreshable(LocalDate from);

    /** How many papers there are. */
    long count();

    /** The revision of the newest change; grows with every change of any paper, 0 for an empty store. */
    long revision();

    /** Every paper changed after the revision, in the order of their revisions; reads as it goes. */
    void changedSince(long revision, Consumer<Revised> reader);

    /** Counts of one {@link #keep}. */
    record Kept(int added, int changed, int unchanged) {
        /** The sums of both. */
        public Kept and(Kept more) {
            return new Kept(added + more.added, changed + more.changed, unchanged + more.unchanged);
        }
    }

    /** A paper and the revision of its newest change. */
    record Revised(long revision, Paper paper) {}

    /** A listed paper, the first day it was listed, and when its counts were last read. */
    record Refreshable(PaperId paper, LocalDate firstListed, Instant lastSnapshot) {}
}
