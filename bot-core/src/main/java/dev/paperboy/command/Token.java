package dev.paperboy.command;

/**
 * One word of typed text; what stands in quotation marks belongs to one word.
 *
 * @param text as typed, quotation marks and all
 * @param name what stands before the colon, in lower case; empty when the word is not of the form {@code name:value}
 * @param value what stands after the colon, without its quotation marks; empty when it is not of that form
 */
record Token(String text, String name, String value) {

    /** A word that sets nothing by itself. */
    static Token word(String text) {
        return new Token(text, "", "");
    }

    boolean isNamed() {
        return !name.isEmpty();
    }

    /** Whether a quotation mark begins it, so that it stands for its letters alone. */
    boolean isQuoted() {
        return text.startsWith("\"");
    }

    /** The word without the quotation marks around the whole of it. */
    String unquoted() {
        boolean around = text.length() > 1 && isQuoted() && text.endsWith("\"");
        return around ? text.substring(1, text.length() - 1) : text;
    }
}
