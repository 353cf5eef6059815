package dev.paperboy.command;

import dev.paperboy.card.Card;
import java.util.List;

/** One thing a person can ask for. Thread-safe. */
public interface Command {

    /** Its declaration; always the same. */
    CommandSpec spec();

    /**
     * Answers a call whose arguments have been checked against the spec.
     *
     * @throws CommandRefused when the asker has to change something
     */
    Card run(Invocation invocation);

    /**
     * Values for an option that is being typed, best first, at most 25; from memory, within a few milliseconds.
     *
     * @param soFar the invocation with the arguments given so far
     * @param option the option being typed
     * @param typed what is there of it, possibly empty
     */
    default List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return List.of();
    }
}
