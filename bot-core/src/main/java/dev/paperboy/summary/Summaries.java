package dev.paperboy.summary;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.Paper;

/** Gives summaries of papers. Thread-safe. */
@FunctionalInterface
public interface Summaries {

    /**
     * The paper's summary.
     *
     * @param asker the workspace it is made for; what it costs counts towards its budget
     */
    Summary of(Paper paper, Level level, Workspace asker);
}
