package dev.paperboy.paper;

import java.time.Instant;
import java.util.Optional;

/**
 * What is known of one work, and whom it is known from: what {@link PaperMerge} needs to take in the next arrival.
 *
 * @param wordsFrom the source its title, abstract, authors, categories and comment were last taken from
 * @param extrasFrom the source its keywords, code, project page and organization were last taken from
 * @param countedAt the moment its counts are of; empty when nobody has counted yet
 */
public record KnownPaper(Paper paper, String wordsFrom, String extrasFrom, Optional<Instant> countedAt) {}
