package dev.paperboy.paper;

import java.util.List;

/** Turns texts into vectors: the nearer two of them, the nearer the texts in meaning. Thread-safe; bounded in time. */
public interface Embedder {

    /** The model's name; vectors of models with different names have nothing to do with each other. */
    String model();

    /**
     * The vectors of papers' texts, which nobody waits for.
     *
     * @param texts at most a few dozen
     * @return as many vectors in the same order, all of the same size, of length 1
     * @throws EmbedderException when there is no answer, or not such a one
     */
    List<float[]> embed(List<String> texts) throws EmbedderException;

    /** The vector of what somebody looks for, who waits for it. */
    float[] embedQuery(String text) throws EmbedderException;
}
