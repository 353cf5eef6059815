package dev.paperboy.summary;

/** How much of the abstract a summary keeps. */
public enum Level {
    /** One sentence. */
    TLDR,
    /** Three to five sentences: the problem, the method, the results. */
    POINTS,
    /** Every sentence, in sections. */
    FULL
}
