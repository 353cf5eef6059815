package dev.paperboy.paper;

import java.time.Instant;

/** What a paper's counts were at a moment. Every one seen is kept. */
public record Snapshot(PaperId paper, Instant at, Popularity popularity) {}
