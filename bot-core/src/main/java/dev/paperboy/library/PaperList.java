package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.util.Collection;
import java.util.List;

/** A list of papers that each workspace has for itself, every paper once. Thread-safe; each method is one transaction. */
public interface PaperList {

    /** Puts the paper on the list of the member's workspace; false when it is there already, and then nothing changes. */
    boolean add(Address.Person by, PaperId paper, Instant at);

    /** Takes the paper off; false when it was not there. */
    boolean remove(Workspace workspace, PaperId paper);

    /** Those of the papers that are on the list, in no order. */
    List<Item> among(Workspace workspace, Collection<PaperId> papers);

    /** A part of the list, the newest first. */
    List<Item> newest(Workspace workspace, int offset, int limit);

    /** What was added from one moment until before the other, the newest first. */
    List<Item> added(Workspace workspace, Instant from, Instant until);

    /** How many papers are on it. */
    int count(Workspace workspace);

    /** A paper on the list: by whom, since when. */
    record Item(PaperId paper, Address.Person by, Instant at) {}
}
