package dev.paperboy.card;

import java.text.BreakIterator;
import java.util.Locale;

/** Shortens text so that the reader sees that it was shortened. */
public final class Cut {
    private static final String ELLIPSIS = "…";

    private Cut() {}

    /**
     * The text, or as much of its beginning as fits with an ellipsis after it. It is cut between words where one ends in the
     * second half of what fits, else between characters as people see them: never inside a surrogate pair or an accented letter.
     *
     * @param longest most UTF-16 units of the result, at least 1
     */
    public static String to(String text, int longest) {
        if (longest < 1) {
            throw new IllegalArgumentException("nothing fits into " + longest + " characters");
        }
        if (text.length() <= longest) {
            return text;
        }
        int room = longest - ELLIPSIS.length();
        int word = boundary(BreakIterator.getWordInstance(Locale.ROOT), text, room);
        int end = word > room / 2 ? word : boundary(BreakIterator.getCharacterInstance(Locale.ROOT), text, room);
        return text.substring(0, end).stripTrailing() + ELLIPSIS;
    }

    /** The last boundary at or before the room's end. */
    private static int boundary(BreakIterator breaks, String text, int room) {
        breaks.setText(text);
        return breaks.isBoundary(room) ? room : Math.max(0, breaks.preceding(room));
    }
}
