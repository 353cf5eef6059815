package dev.paperboy.summary;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Keeps what models wrote, and counts what workspaces asked of them. Thread-safe; each method is one transaction. */
public interface WrittenStore {

    /** What the model wrote of the paper; empty when it did not, or wrote it of another text. */
    Optional<Written> find(Key key);

    /** Keeps what the model wrote, in place of what it wrote of an older text of the paper. */
    void keep(Key key, Written written);

    /**
     * Counts one request of the workspace on the day.
     *
     * @param most how many are allowed
     * @return whether it was allowed; if not, it was not counted
     */
    boolean spend(Workspace workspace, LocalDate day, int most);

    /**
     * Which summary.
     *
     * @param model at most 200 characters
     * @param text the fingerprint of the title and abstract it was made of, 64 characters
     */
    record Key(PaperId paper, String model, Level level, String text) {}

    /** Lines that have been checked, and when they were written. */
    record Written(List<SummaryWriter.Draft> lines, Instant at) {
        public Written {
            lines = List.copyOf(lines);
        }
    }
}
