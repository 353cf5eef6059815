package dev.paperboy.summary;

import java.util.List;

/** Has a language model summarize an abstract. Thread-safe; answers or fails within a bounded time. */
public interface SummaryWriter {
    /** The model's name, as it is shown to people. */
    String model();

    /**
     * What the model wrote, as it wrote it: nothing in it can be trusted, {@link Grounding} has to see it first.
     *
     * @param title the paper's title
     * @param sentences the abstract's sentences, at least one
     * @throws WriterException when the model can't be reached, is too slow or too busy, or answers with something else
     */
    List<Draft> write(String title, List<Sentence> sentences, Level level) throws WriterException;

    /**
     * A line as a model wrote it.
     *
     * @param text anything
     * @param role what the model says it is for
     * @param source the number of the sentence that the model says it comes from; may be of no sentence there is
     */
    record Draft(String text, Role role, int source) {}
}
