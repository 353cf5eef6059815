package dev.paperboy.discussion;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.Remark;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps discussions and what is said in them. Thread-safe; each method is one transaction. */
public interface DiscussionStore {

    /** Keeps the discussion; or gives the one that the channel already has on this paper, and changes nothing. */
    Discussion begin(Discussion fresh);

    /**
     * Claims a discussion that somebody began to open and did not finish.
     *
     * @return whether it is claimed; false when it was opened or claimed since it was seen
     */
    boolean takeOver(Discussion seen, Instant now);

    /** Says where the discussion is; false when it is known already, or nobody is opening it. */
    boolean opened(Discussion claimed, Address.Thread thread);

    /**
     * Forgets a discussion whose thread was deleted, and what was said in it.
     *
     * @return false when it is another by now
     */
    boolean forget(Discussion seen);

    /** The discussion in that thread. */
    Optional<Discussion> find(Address.Thread thread);

    /** Keeps what was said in a thread that is a discussion; false for other threads, and for a message that is kept already. */
    boolean keep(Remark remark);

    /** The last remarks in the thread, oldest first. */
    List<Remark> remarks(Address.Thread thread, int limit);

    /** The papers with the newest open discussions in the workspace, newest first, each once. */
    List<PaperId> newest(Workspace workspace, int limit);
}
