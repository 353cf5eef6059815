package dev.paperboy.discord;

import java.time.Duration;

/**
 * What Discord takes, and what we allow ourselves. Discord's numbers are from its documentation, API version 10: "Component Reference",
 * "Application Commands", "Threads" and "Receiving and Responding to Interactions".
 */
final class DiscordLimits {
    /** Components of one message, nested ones counted. */
    static final int COMPONENTS = 40;

    /** Characters of all text displays of one message. */
    static final int CHARACTERS = 4_000;

    static final int BUTTONS_IN_ROW = 5;
    static final int OPTIONS_IN_MENU = 25;
    static final int OPTION_TEXT = 100;
    static final int PICTURE_DESCRIPTION = 1_024;
    static final int THREAD_NAME = 100;

    static final int FORM_FIELDS = 5;
    static final int FORM_TITLE = 45;
    static final int FORM_TEXT = 4_000;

    /** Sub-commands, options and choices: 25 each. */
    static final int COMMAND_PARTS = 25;

    static final int COMMAND_DESCRIPTION = 100;
    static final int STRING_OPTION = 6_000;

    /** Commands that run at once; ours. */
    static final int WORKERS = 8;

    /** Commands that wait for a worker before more are refused; ours. */
    static final int WAITING = 256;

    /** How long an answer may take before it is promised, of the three seconds that Discord waits; ours. */
    static final Duration PROMISE = Duration.ofMillis(500);

    /** How long a request may wait for its turn in the rate limits before we say that the platform is busy; ours. */
    static final Duration PATIENCE = Duration.ofSeconds(30);

    /** How long answers under way may take when we close; ours. */
    static final Duration LAST_ANSWERS = Duration.ofSeconds(5);

    /** How long {@code open} waits for a connection before it goes on in the background; ours. */
    static final Duration FIRST_CONNECTION = Duration.ofSeconds(20);

    /** The first and the longest wait before another try to connect; ours. */
    static final Duration FIRST_RETRY = Duration.ofSeconds(2);

    static final Duration LAST_RETRY = Duration.ofMinutes(5);

    /** Requests that are under way at once, as many as the library allows itself. */
    static final int CONNECTIONS = 25;

    /** Refused requests in ten minutes after which we stop: a tenth of what Discord bans for; ours. */
    static final int INVALID_REQUESTS = 1_000;

    /** Messages in one page of a channel's history. */
    static final int HISTORY_PAGE = 100;

    /** Pages of history that are read before we say that nothing can be told; ours. */
    static final int HISTORY_PAGES = 5;

    private DiscordLimits() {}
}
