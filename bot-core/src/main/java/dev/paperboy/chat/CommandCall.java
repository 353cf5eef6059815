package dev.paperboy.chat;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * What a person did: typed, pressed or chose. Every way of asking ends as one of these, so there is one set of checks.
 *
 * @param command the command's name, as its spec declares it
 * @param arguments option name to value in canonical text, in the order given; without the options left out
 */
public record CommandCall(String command, Map<String, String> arguments) {
    public CommandCall {
        arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
    }

    /** A call without arguments. */
    public static CommandCall of(String command) {
        return new CommandCall(command, Map.of());
    }

    /** The same call with one argument set, or replaced. */
    public CommandCall with(String option, Object value) {
        Map<String, String> changed = new LinkedHashMap<>(arguments);
        changed.put(option, String.valueOf(value));
        return new CommandCall(command, changed);
    }

    /** The argument's text; empty when the option was left out. */
    public Optional<String> argument(String option) {
        return Optional.ofNullable(arguments.get(option));
    }
}
