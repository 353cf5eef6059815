package dev.paperboy.digest;

import dev.paperboy.chat.Address;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps requests for a while. Thread-safe; each method is one transaction, durable when it returns. */
public interface RequestStore {

    /** Keeps a new one, and closes the others of the same person. */
    void keep(Request request);

    Optional<Request> find(String id);

    /** The open ones of the person, newest first. */
    List<Request> of(Address.Person person);

    /** How many were kept since then for the same owner, by the same person and in the same workspace. */
    Letters since(Instant moment, Request like);

    /** Counts a wrong code; nothing when it is gone. */
    void wrongCode(String id);

    /** Removes it; false when it was gone. */
    boolean remove(String id);

    /** Removes those asked for before that moment; gives how many. */
    int forget(Instant before);

    /** How many letters went out. */
    record Letters(int toOwner, int byPerson, int inWorkspace) {}
}
