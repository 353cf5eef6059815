package dev.paperboy.search;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.util.List;

/** What a workspace has shown to like: by its votes, its reading list or its discussions. */
@FunctionalInterface
public interface Taste {

    /** The papers it liked last, the newest first, each once. */
    List<PaperId> liked(Workspace workspace, int limit);
}
