package dev.paperboy.summary;

import java.time.Instant;

/** Where the lines of a summary come from. */
public sealed interface Origin {

    /** Taken from the abstract, word for word. */
    record Extracted() implements Origin {}

    /**
     * Taken from the abstract because the model that should have written it didn't.
     *
     * @param model its name
     * @param why it didn't, in words that follow its name: "did not answer within 20 s"
     */
    record ExtractedInstead(String model, String why) implements Origin {}

    /** Written by a model at that moment, and checked against the abstract since. */
    record Written(String model, Instant at) implements Origin {}
}
