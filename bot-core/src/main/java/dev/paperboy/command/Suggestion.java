package dev.paperboy.command;

import java.util.List;

/**
 * One line of a completion list.
 *
 * @param label what the person sees
 * @param value what picking it fills in
 */
public record Suggestion(String label, String value) {

    /** Lines that show what they fill in. */
    public static List<Suggestion> of(List<String> values) {
        return values.stream().map(value -> new Suggestion(value, value)).toList();
    }
}
