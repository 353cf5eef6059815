package dev.paperboy.library;

import dev.paperboy.chat.MessageRef;
import dev.paperboy.paper.PaperId;
import java.util.Optional;

/** Remembers which paper a message of ours is about. Thread-safe; each method is one transaction. */
public interface PostStore {

    /** Remembers it; what was remembered of the same message before is kept. */
    void remember(MessageRef message, PaperId paper);

    /**
     * The paper of the message, by any of its ids. A message in a thread is found by its channel too, because platforms report
     * reactions so.
     */
    Optional<PaperId> paper(MessageRef message);
}
