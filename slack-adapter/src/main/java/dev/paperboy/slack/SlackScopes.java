package dev.paperboy.slack;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;

/** What the app asks workspaces for, and why. The manifest, the page that explains it and the doctor go by this list. */
public enum SlackScopes {
    APP_MENTIONS_READ(true, "commands in threads, where Slack takes no slash commands"),
    CHANNELS_HISTORY(
            false,
            "public channels: to count and recap the replies in a discussion, and to look whether a post arrived when Slack's answer was lost"),
    CHANNELS_READ(true, "to hear that a public channel was archived, or that Paperboy was removed from it"),
    CHAT_WRITE(true, "answers and announcements in channels that invited it"),
    COMMANDS(true, "`/papers`, and the shortcuts"),
    GROUPS_HISTORY(false, "private channels: the same as `channels:history`"),
    GROUPS_READ(true, "to hear the same of private channels"),
    IM_HISTORY(true, "commands in direct messages"),
    IM_WRITE(true, "answers in direct messages"),
    LINKS_READ(true, "a card under a link to a paper on arXiv or Hugging Face, once per paper, channel and day"),
    LINKS_WRITE(true, "to put it there"),
    REACTIONS_READ(true, "a :+1: on a paper as a vote"),
    USERS_READ(true, "the asker's time zone, and whether they administer the workspace; members are never listed");

    private final boolean needed;
    private final String reason;

    SlackScopes(boolean needed, String reason) {
        this.needed = needed;
        this.reason = reason;
    }

    /** Its name at Slack. */
    public String scope() {
        String name = name().toLowerCase(Locale.ROOT);
        int last = name.lastIndexOf('_');
        return this == COMMANDS ? name : name.substring(0, last) + ":" + name.substring(last + 1);
    }

    /** Whether Paperboy does not work without it. */
    public boolean isNeeded() {
        return needed;
    }

    /** What it is for, as Markdown. */
    public String reason() {
        return reason;
    }

    /** Those that are needed, or those that are not. */
    public static List<String> scopes(boolean needed) {
        return Arrays.stream(values())
                .filter(scope -> scope.needed == needed)
                .map(SlackScopes::scope)
                .toList();
    }

    /** All of them. */
    static List<String> all() {
        return Arrays.stream(values()).map(SlackScopes::scope).toList();
    }

    /** Of these, those that were not granted. */
    static Set<String> missing(boolean needed, Set<String> granted) {
        Set<String> missing = new TreeSet<>(scopes(needed));
        missing.removeAll(granted);
        return missing;
    }
}
