package dev.paperboy.summary;

/** What a sentence of an abstract is for. */
public enum Role {
    PROBLEM,
    METHOD,
    RESULTS,
    OTHER
}
