package dev.paperboy.bench.search;

import dev.paperboy.paper.Paper;
import java.io.Closeable;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A full-text search to compare with: given papers once, then asked for the ten best with any of some words. */
interface Engine extends Closeable {
    /** How many answers each gives. */
    int TOP = 10;

    /** Everything that is not a word in any engine's syntax. */
    Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    /** What it is. */
    String name();

    /** The most papers there is patience for. */
    int most();

    /** Takes the papers, unless it has some already. */
    void index(Iterable<Paper> papers) throws IOException, SQLException;

    /** The ids of the best papers, best first. */
    List<String> search(String words) throws IOException, SQLException;

    /** The different words of a text, in lower case. */
    static Stream<String> words(String text) {
        return BETWEEN_WORDS
                .splitAsStream(text.toLowerCase(Locale.ROOT))
                .filter(word -> !word.isEmpty())
                .distinct();
    }
}
