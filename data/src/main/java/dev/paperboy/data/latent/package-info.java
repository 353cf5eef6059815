/**
 * Latent semantic indexing: what words mean, learnt from the corpus itself, without any model from outside.
 *
 * <p>{@link dev.paperboy.data.latent.CorpusMatrix} reads the weighted terms of the papers from an index, {@link
 * dev.paperboy.data.latent.SubspaceIteration} finds the directions in which they vary most, and the resulting {@link
 * dev.paperboy.data.latent.LatentModel} gives a vector to any text. {@link dev.paperboy.data.latent.LatentSpace} holds the
 * papers' own vectors, segment by segment, for the cosine of a query and a paper.
 *
 * <p>After Deerwester et al., Indexing by Latent Semantic Analysis (1990). Only cosines are used, which no rotation changes;
 * so any basis of the leading subspace will do, and the singular values are not needed.
 */
@NullMarked
package dev.paperboy.data.latent;

import org.jspecify.annotations.NullMarked;
