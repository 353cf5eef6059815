package dev.paperboy.command;

/**
 * One argument of a command. Whatever its form, {@code name:value} sets it too.
 *
 * @param name lower-case letters, unique in the command
 * @param summary half a line for help and pickers
 * @param type what its value may be
 * @param form how it is typed
 * @param required whether the command makes no sense without it
 * @param repeatable whether it may be given several times; the values are then joined by line feeds
 */
public record Option(String name, String summary, OptionType type, Form form, boolean required, boolean repeatable) {

    /** The option by which buttons turn pages; an answer to a call with it replaces the message the button was on. */
    public static final Option PAGE = named("page", "which page", new OptionType.Number(1, 1000));

    /** How an option is typed. */
    public enum Form {
        /** It takes the words that nothing else took, quotation marks and all. */
        REST,
        /** Only by name: {@code author:ho}. */
        NAMED,
        /** By a value that can be nothing else: {@code week}, {@code 2026-08-21}. */
        BARE,
        /** After its own name as a word: {@code at 09:00}. */
        LED
    }

    public static Option rest(String name, String summary, OptionType type) {
        return new Option(name, summary, type, Form.REST, false, false);
    }

    public static Option named(String name, String summary, OptionType type) {
        return new Option(name, summary, type, Form.NAMED, false, false);
    }

    public static Option bare(String name, String summary, OptionType type) {
        return new Option(name, summary, type, Form.BARE, false, false);
    }

    public static Option led(String name, String summary, OptionType type) {
        return new Option(name, summary, type, Form.LED, false, false);
    }

    /** The same option, required. */
    public Option asRequired() {
        return new Option(name, summary, type, form, true, repeatable);
    }

    /** The same option, repeatable. */
    public Option asRepeatable() {
        return new Option(name, summary, type, form, required, true);
    }
}
