package dev.paperboy.command;

import dev.paperboy.chat.CommandCall;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the words of a call. */
final class CallWriting {
    /** What can stand after {@code name:} without quotation marks. */
    private static final Pattern PLAIN = Pattern.compile("[^\\s\"\\\\]+");

    private CallWriting() {}

    /**
     * The command's name, then its arguments in the order of the declaration.
     *
     * @param withoutName the forms of options that are written as they are typed; the others as {@code name:value}
     */
    static String write(CommandSpec spec, CommandCall call, Set<Option.Form> withoutName) {
        StringBuilder written = new StringBuilder(spec.name());
        Map<String, List<String>> values = ArgumentCheck.values(spec, call.arguments());
        for (Option option : spec.options()) {
            for (String value : values.getOrDefault(option.name(), List.of())) {
                written.append(' ')
                        .append(withoutName.contains(option.form()) ? unnamed(option, value) : named(option, value));
            }
        }
        return written.toString();
    }

    private static String unnamed(Option option, String value) {
        return option.form() == Option.Form.LED ? option.name() + " " + value : value;
    }

    private static String named(Option option, String value) {
        return option.name() + ":" + (PLAIN.matcher(value).matches() ? value : Tokens.quote(value));
    }
}
