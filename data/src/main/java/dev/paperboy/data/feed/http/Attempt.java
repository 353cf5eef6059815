package dev.paperboy.data.feed.http;

import dev.paperboy.paper.FeedException;

/** How one request went. */
sealed interface Attempt {

    /** The answer, where there is one. */
    Answer answer() throws FeedException;

    /** Whether asking again may go better. */
    boolean worthAnother();

    /** The source answered. */
    record Answered(Answer answer) implements Attempt {
        @Override
        public boolean worthAnother() {
            return false;
        }
    }

    /** It did not, or said that it can't. */
    record Failed(FeedException reason) implements Attempt {
        @Override
        public Answer answer() throws FeedException {
            throw reason;
        }

        @Override
        public boolean worthAnother() {
            return true;
        }
    }
}
