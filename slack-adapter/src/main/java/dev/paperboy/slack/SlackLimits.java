package dev.paperboy.slack;

/** What Slack takes, and what we allow ourselves of it. Lengths are in UTF-16 units. */
final class SlackLimits {
    /** Blocks of one message: docs.slack.dev, reference/block-kit/blocks. */
    static final int BLOCKS = 50;

    /**
     * Characters of all blocks of a message together. Not documented: Slack refuses at about 13,200 with {@code msg_blocks_too_long}
     * (bolt-js #2509).
     */
    static final int CHARACTERS = 12_000;

    /** One paragraph; ours, so that a single one never fills a message. */
    static final int PARAGRAPH = 6_000;

    /** The text of a header block. */
    static final int HEADER = 150;

    /** The {@code text} beside the blocks; Slack advises at most 4,000, and escaping may lengthen it. */
    static final int HEADLINE = 1_000;

    /** The text of a context element: @slack/types, PlainTextElement. */
    static final int SMALL_PRINT = 3_000;

    /** Elements of one actions block. */
    static final int ACTIONS = 25;

    /** An option's text and value: 75 in @slack/types, 150 in the pages. */
    static final int OPTION = 75;

    /** Blocks of a modal or of the home page. */
    static final int VIEW_BLOCKS = 100;

    /** The title and the buttons of a view. */
    static final int TITLE = 24;

    /** A field's label and the word about it. */
    static final int LABEL = 2_000;

    /** What stands in an empty field. */
    static final int PLACEHOLDER = 150;

    /** What can be typed into one field. */
    static final int INPUT = 3_000;

    /** How many commands run at once; ours. */
    static final int WORKERS = 8;

    /** How many commands wait for a worker before more are refused; ours. */
    static final int WAITING = 200;

    /** How many Socket Mode connections we hold, of the ten that Slack allows: one stays while the other is renewed. */
    static final int CONNECTIONS = 2;

    private SlackLimits() {}
}
