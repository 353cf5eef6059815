package dev.paperboy.announcement;

import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.DeliveryKey;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

/**
 * Remembers, apart from the store, what left. A store that was damaged or put back to an earlier day has forgotten posts that are there,
 * and would post them again; the ledger has not. Thread-safe.
 */
public interface SentLedger {
    /** Notes that these are about to leave. When it returns, not even a loss of power makes it forget. */
    void note(List<Delivery> sending);

    /** What left in the last three days at least, the oldest first; of these the newest, no more than so many. */
    List<Entry> newest(int most);

    /** What it is known by: made with it, and the same for as long as nothing of it is lost. */
    String id();

    /**
     * One attempt at a post that left, or was about to.
     *
     * @param fence of the row that was sent: a row with a smaller one is older than the attempt
     * @param at when it first began to
     * @param listDay the newest list day on it
     * @param papers the papers on it
     */
    record Entry(
            Announcement announcement,
            int generation,
            int fence,
            DeliveryKey key,
            Instant at,
            LocalDate listDay,
            List<PaperId> papers) {
        public Entry {
            papers = List.copyOf(papers);
        }

        /** Of a delivery that is being sent. */
        public static Entry of(Delivery sending) {
            Contents contents = sending.contents().orElseThrow();
            return new Entry(
                    sending.owed().announcement(),
                    sending.generation(),
                    sending.attempts().fence(),
                    sending.key(),
                    sending.attempts().firstSending().orElseThrow(),
                    contents.listDay(),
                    contents.papers());
        }
    }
}
