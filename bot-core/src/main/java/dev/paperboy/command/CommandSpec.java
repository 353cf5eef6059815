package dev.paperboy.command;

import java.util.List;
import java.util.Optional;

/**
 * The declaration of a command.
 *
 * @param name one lower-case word
 * @param summary what it does, under 100 characters
 * @param audience who sees the answer
 * @param permission who may run it
 * @param place where it makes sense
 * @param options in the order in which they are offered; at most one has the form {@link Option.Form#REST}
 * @param examples whole commands as typed, without the root command; at least one
 */
public record CommandSpec(
        String name,
        String summary,
        Audience audience,
        Permission permission,
        Place place,
        List<Option> options,
        List<String> examples) {
    public CommandSpec {
        options = List.copyOf(options);
        examples = List.copyOf(examples);
    }

    /** A command for everyone, anywhere, answered in the channel. */
    public CommandSpec(String name, String summary, List<Option> options, List<String> examples) {
        this(name, summary, Audience.CHANNEL, Permission.EVERYONE, Place.ANYWHERE, options, examples);
    }

    /** The option of that name. */
    public Optional<Option> option(String name) {
        return options.stream().filter(option -> option.name().equals(name)).findFirst();
    }
}
