package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;

/** Two workspaces, with people and channels of the same ids; for tests. */
final class Lab {
    static final Workspace OURS = new Workspace("test", "ours");
    static final Workspace THEIRS = new Workspace("test", "theirs");
    static final Address.Person ANN = new Address.Person(OURS, "ann");
    static final Address.Person BOB = new Address.Person(OURS, "bob");
    static final Address.Person EVE = new Address.Person(THEIRS, "ann");
    static final Address.Channel PAPERS = new Address.Channel(OURS, "papers");
    static final Address.Channel THEIR_PAPERS = new Address.Channel(THEIRS, "papers");
    static final PaperId ONE = new PaperId("2608.00001");
    static final PaperId TWO = new PaperId("2608.00002");
    static final PaperId THREE = new PaperId("2608.00003");
    static final Instant NOON = Instant.parse("2026-08-21T12:00:00Z");

    private Lab() {}
}
