package dev.paperboy.console;

import dev.paperboy.command.CommandSpec;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A line somebody typed.
 *
 * @param addressed whether it says by itself that it is for Paperboy: {@code /papers …}, {@code /trending}, {@code @paperboy …}
 * @param command what remains when that is taken off
 */
record TypedLine(boolean addressed, String command) {
    private static final Pattern ADDRESSED =
            Pattern.compile("\\s*(?:/papers\\b|/(?=\\w)|@paperboy\\b[:,]?)\\s*", Pattern.CASE_INSENSITIVE);

    static TypedLine of(String text) {
        Matcher start = ADDRESSED.matcher(text);
        return start.lookingAt()
                ? new TypedLine(true, text.substring(start.end()).strip())
                : new TypedLine(false, text.strip());
    }

    /** In a thread people talk: a command there is addressed, or is nothing but a command's name. */
    boolean isCommandInThread(List<CommandSpec> commands) {
        return addressed || commands.stream().anyMatch(spec -> spec.name().equalsIgnoreCase(command));
    }
}
