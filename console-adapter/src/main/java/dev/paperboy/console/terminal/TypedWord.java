package dev.paperboy.console.terminal;

import java.util.List;
import org.jline.reader.CompletingParsedLine;

/**
 * The line as the completer sees it: the word at the cursor, with any quoted blanks in it.
 *
 * @param start where that word begins
 */
record TypedWord(String line, int cursor, int start) implements CompletingParsedLine {

    static TypedWord of(String line, int cursor) {
        boolean quoted = false;
        int start = 0;
        for (int i = 0; i < cursor; i++) {
            char here = line.charAt(i);
            quoted = (here == '"') != quoted;
            if (!quoted && Character.isWhitespace(here)) {
                start = i + 1;
            }
        }
        return new TypedWord(line, cursor, start);
    }

    @Override
    public String word() {
        return line.substring(start, cursor);
    }

    @Override
    public int wordCursor() {
        return cursor - start;
    }

    @Override
    public int wordIndex() {
        return words().size() - 1;
    }

    @Override
    public List<String> words() {
        return start == 0 ? List.of(word()) : List.of(line.substring(0, start), word());
    }

    /** Our candidates carry their own quotation marks. */
    @Override
    public CharSequence escape(CharSequence candidate, boolean complete) {
        return candidate;
    }

    @Override
    public int rawWordCursor() {
        return wordCursor();
    }

    @Override
    public int rawWordLength() {
        return wordCursor();
    }
}
