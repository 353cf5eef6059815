package dev.paperboy.slack;

import dev.paperboy.command.CommandText;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What the slash command is called at Slack, without the slash. Commands of Slack apps share one name space, so that another app in the
 * workspace may have {@code /papers}; then the last one installed wins: docs.slack.dev, interactivity/implementing-slash-commands.
 *
 * @param name small letters, digits, hyphens and underscores, at most 31, as app manifests allow
 */
public record SlackCommandName(String name) {
    private static final Pattern ALLOWED = Pattern.compile("[a-z0-9_-]{1,31}");
    private static final Pattern MENTIONED = Pattern.compile("(?<!\\S)/" + CommandText.ROOT + "(?!\\S)");

    /** The name that is used when nothing else is asked for. */
    public static final SlackCommandName USUAL = new SlackCommandName(CommandText.ROOT);

    /** @throws IllegalArgumentException when Slack would not take it */
    public SlackCommandName {
        if (!ALLOWED.matcher(name).matches()) {
            throw new IllegalArgumentException("should look like /papers: small letters, digits, - and _, at most 31");
        }
    }

    /** The name as a person writes it, with or without the slash. */
    public static SlackCommandName of(String written) {
        return new SlackCommandName(written.startsWith("/") ? written.substring(1) : written);
    }

    /** A text of ours that says what to type, with the name that works here. */
    String in(String text) {
        return MENTIONED.matcher(text).replaceAll(Matcher.quoteReplacement("/" + name));
    }
}
