package dev.paperboy.slack;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a person typed, without the forms in which Slack hands it over: docs.slack.dev, messaging/formatting-message-text. */
final class SlackTyped {
    private static final Pattern FIRST_MENTION = Pattern.compile("^\\s*<@[A-Z0-9]+(\\|[^>]*)?>[\\s:,]*");
    private static final Pattern LINK = Pattern.compile("<(?:mailto:)?([^@#!|<>][^|<>]*)(?:\\|[^<>]*)?>");

    private SlackTyped() {}

    /** The text with its links as plain addresses. */
    static String text(String sent) {
        Matcher link = LINK.matcher(sent);
        return link.replaceAll(found -> Matcher.quoteReplacement(found.group(1)))
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    /** The text after the mention of us that it begins with. */
    static String afterMention(String sent) {
        return text(FIRST_MENTION.matcher(sent).replaceFirst(""));
    }
}
