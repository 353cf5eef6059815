package dev.paperboy.summary;

/** A clause and how well it would do as a summary; comparable within one abstract only. */
record ScoredClause(Clause clause, double score) {}
