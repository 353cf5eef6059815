package dev.paperboy.chat;

/** What every id in an address must fulfil: it is kept in a key column of 120 characters. */
final class Ids {
    private static final int LONGEST = 120;

    private Ids() {}

    static void check(String what, String id) {
        if (id.isBlank() || id.length() > LONGEST) {
            throw new IllegalArgumentException(what + " must have 1 to " + LONGEST + " characters: '" + id + "'");
        }
    }
}
