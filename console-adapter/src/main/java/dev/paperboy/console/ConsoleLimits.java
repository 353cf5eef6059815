package dev.paperboy.console;

import java.util.regex.Pattern;

/** The console's own limits. They are ours, chosen so that a page stays quick and the log stays small. */
public final class ConsoleLimits {
    /** How many messages of one channel are kept, its threads included; the oldest go first. */
    public static final int MESSAGES_PER_CHANNEL = 500;

    /** The longest text that can be typed, in UTF-16 units; longer than any command takes. */
    public static final int LONGEST_TEXT = 12_000;

    /** How many commands run at once. */
    public static final int WORKERS = 4;

    /** How many commands wait for a worker before more are refused. */
    public static final int WAITING = 32;

    /** The longest topic of a thread. */
    public static final int LONGEST_TOPIC = 200;

    /** How many channels there can be. */
    public static final int CHANNELS = 50;

    static final Pattern CHANNEL = Pattern.compile("[a-z0-9][a-z0-9_-]{0,39}");
    static final Pattern MESSAGE_ID = Pattern.compile("[0-9a-zA-Z-]{8,40}");

    private ConsoleLimits() {}

    /** Whether a message can have that id: 8 to 40 letters, digits or dashes. */
    public static boolean isMessageId(String id) {
        return MESSAGE_ID.matcher(id).matches();
    }
}
