package dev.paperboy.discord;

import dev.paperboy.card.RichText;
import dev.paperboy.card.Span;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.CommandText;
import dev.paperboy.command.Permission;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Under which of Discord's commands each of ours stands. Discord shows or hides whole commands by a member's permissions, never
 * sub-commands, so those for managers have a command of their own; where a card tells people what to type, it has to tell them so.
 */
final class DiscordRoots {
    /** The command of those who may manage the channel. */
    static final String MANAGEMENT = CommandText.ROOT + "-manage";

    private static final Pattern TYPED = Pattern.compile("/" + CommandText.ROOT + " ([a-z]+)(.*)", Pattern.DOTALL);

    private final Set<String> managed;

    DiscordRoots(List<CommandSpec> specs) {
        managed = specs.stream()
                .filter(DiscordRoots::isManaged)
                .map(CommandSpec::name)
                .collect(Collectors.toSet());
    }

    static boolean isManaged(CommandSpec spec) {
        return spec.permission() == Permission.MANAGER;
    }

    /** The text with the commands in it as they are typed in Discord. */
    RichText typed(RichText text) {
        return new RichText(text.spans().stream().map(this::typed).toList());
    }

    private Span typed(Span span) {
        return span instanceof Span.Code code ? new Span.Code(typed(code.text())) : span;
    }

    private String typed(String code) {
        Matcher command = TYPED.matcher(code);
        return command.matches() && managed.contains(command.group(1))
                ? "/" + MANAGEMENT + " " + command.group(1) + command.group(2)
                : code;
    }
}
