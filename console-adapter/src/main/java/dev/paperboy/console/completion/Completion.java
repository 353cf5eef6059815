package dev.paperboy.console.completion;

import java.util.List;

/**
 * What can follow what has been typed.
 *
 * @param candidates best first
 * @param hint the command's parts, empty while its name is being typed
 */
public record Completion(List<Candidate> candidates, List<Part> hint) {
    static final Completion NONE = new Completion(List.of(), List.of());

    public Completion {
        candidates = List.copyOf(candidates);
        hint = List.copyOf(hint);
    }

    /**
     * One thing to offer.
     *
     * @param label what the person sees
     * @param detail what it means, possibly empty
     * @param from where in the typed text the replaced part begins
     * @param insert what takes the place of everything from there
     */
    public record Candidate(String label, String detail, int from, String insert) {}

    /**
     * A part of a command's signature.
     *
     * @param text how it is typed, such as {@code [day|week|month]}
     * @param summary what it means
     * @param current whether it is the one being typed
     */
    public record Part(String text, String summary, boolean current) {}
}
