package dev.paperboy.slack;

import java.util.Map;

/** Slack names emoji; the core knows them as characters. */
final class SlackEmoji {
    private static final Map<String, String> CHARACTERS = Map.of(
            "+1", "\uD83D\uDC4D",
            "thumbsup", "\uD83D\uDC4D",
            "arrow_up", "\u2B06",
            "-1", "\uD83D\uDC4E",
            "thumbsdown", "\uD83D\uDC4E");

    private SlackEmoji() {}

    /** The character where it is one that counts, in any skin tone; else the name. */
    static String character(String name) {
        int tone = name.indexOf("::");
        String bare = tone < 0 ? name : name.substring(0, tone);
        return CHARACTERS.getOrDefault(bare, bare);
    }
}
