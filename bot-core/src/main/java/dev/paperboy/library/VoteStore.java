package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Keeps votes, one for each member and paper. Thread-safe; each method is one transaction. */
public interface VoteStore {

    /** Counts the member's vote in their workspace; false when it counted before. */
    boolean cast(Address.Person by, PaperId paper, Instant at);

    /** Takes the member's vote back; false when there was none. */
    boolean withdraw(Address.Person by, PaperId paper);

    /** How many votes the workspace gave each of the papers; those without any are left out. */
    Map<PaperId, Integer> counts(Workspace workspace, Collection<PaperId> papers);

    /** The papers that the workspace voted for last, the newest vote first, each once. */
    List<PaperId> newest(Workspace workspace, int limit);
}
