package dev.paperboy.command;

import dev.paperboy.chat.CommandCall;
import java.util.Comparator;
import java.util.List;

/**
 * A call that may lack something yet: what an adapter asks for in a dialog. Derived from the declaration, so that a new option needs no
 * new dialog.
 *
 * <p>A filled-in form is a {@link CommandCall} again: its call with the values typed, which {@code complaints} of the inbox checks option
 * by option, for messages beside the fields.
 *
 * @param spec the command
 * @param call what is known so far, in canonical text; required options may be missing
 */
public record Form(CommandSpec spec, CommandCall call) {

    /** Whether the call can be answered as it is. */
    public boolean isComplete() {
        return missing().isEmpty();
    }

    /** The options without which the command makes no sense and which have no value yet, in the order of the declaration. */
    public List<Option> missing() {
        return spec.options().stream()
                .filter(option ->
                        option.required() && call.argument(option.name()).isEmpty())
                .toList();
    }

    /**
     * Every option that a person can fill in, those with a value too: the required ones first, because dialogs have room for few, then in
     * the order of the declaration. Pages are turned, not filled in.
     */
    public List<Option> fields() {
        return spec.options().stream()
                .filter(option -> !option.equals(Option.PAGE))
                .sorted(Comparator.comparing(option -> !option.required()))
                .toList();
    }
}
