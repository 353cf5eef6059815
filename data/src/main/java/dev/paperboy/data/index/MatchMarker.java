package dev.paperboy.data.index;

import dev.paperboy.data.index.TextTerms.Occurrence;
import dev.paperboy.paper.SearchResult.Piece;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Marks the words of texts that a query asked for. */
final class MatchMarker {
    /** About three lines on a phone. */
    private static final int LONGEST_PASSAGE = 240;

    private static final char LAST_ASCII = 0x7f;

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");

    private final TextTerms textTerms;
    private final Set<String> wanted;

    /** How wanted terms begin, by the code of their first letter. */
    private final String[][] beginnings = new String[LAST_ASCII + 1][];

    /** Texts of one page say the same words again and again. */
    private final Map<String, List<Occurrence>> analysed = new HashMap<>();

    /** A marker of the words with these terms, for one thread. */
    MatchMarker(TextTerms textTerms, Set<String> wanted) {
        this.textTerms = textTerms;
        this.wanted = Set.copyOf(wanted);
        Map<Integer, Set<String>> byLetter = new HashMap<>();
        for (String term : wanted) {
            String beginning = beginning(term);
            byLetter.computeIfAbsent((int) beginning.charAt(0), letter -> new HashSet<>())
                    .add(beginning);
        }
        Arrays.setAll(
                beginnings,
                letter -> byLetter.getOrDefault(Character.toLowerCase(letter), Set.of())
                        .toArray(String[]::new));
    }

    /**
     * What a word begins with that becomes this term. Stemming (Porter, 1980) may change the last letter of what it leaves, as in {@code happi}, and
     * no other: so it is with each of the 307,575 words of the papers it was tried on.
     */
    private static String beginning(String term) {
        String letters = NEITHER_LETTER_NOR_DIGIT.matcher(term).replaceAll("");
        return letters.isEmpty() ? term : letters.substring(0, Math.max(1, letters.length() - 1));
    }

    /** The whole text, its matched words marked. */
    List<Piece> whole(String text) {
        return pieces(text, 0, text.length(), matches(text));
    }

    /**
     * The piece of a text with the most different matched words, cut between words; its beginning when none matches, and
     * nothing of an empty text.
     */
    List<Piece> passage(String text) {
        if (text.isEmpty()) {
            return List.of();
        }
        List<Occurrence> matches = matches(text);
        int start = text.length() <= LONGEST_PASSAGE ? 0 : bestStart(text, matches);
        int end = wordEnd(text, Math.min(text.length(), start + LONGEST_PASSAGE));
        List<Piece> passage = new ArrayList<>();
        if (start > 0) {
            passage.add(new Piece("… ", false));
        }
        passage.addAll(pieces(text, start, end, matches));
        if (end < text.length()) {
            passage.add(new Piece(" …", false));
        }
        return passage;
    }

    /** Only what may match is analysed, which is a small part of a text: analysing all of it costs more than the search. */
    private List<Occurrence> matches(String text) {
        List<Occurrence> matches = new ArrayList<>();
        int begin = 0;
        while (begin < text.length() && !wanted.isEmpty()) {
            int space = text.indexOf(' ', begin);
            int end = space < 0 ? text.length() : space;
            if (isPromising(text, begin, end)) {
                addMatches(matches, text.substring(begin, end), begin);
            }
            begin = end + 1;
        }
        return matches;
    }

    /** Whether a wanted term may begin somewhere; analysis folds other scripts' letters, which is not foreseen here. */
    private boolean isPromising(String text, int begin, int end) {
        boolean inWord = false;
        for (int at = begin; at < end; at++) {
            char c = text.charAt(at);
            if (c > LAST_ASCII || (!inWord && mayBegin(text, at, end))) {
                return true;
            }
            inWord = isAsciiLetter(c);
        }
        return false;
    }

    private static boolean isAsciiLetter(char c) {
        char lower = (char) (c | ' ');
        return lower >= 'a' && lower <= 'z';
    }

    private boolean mayBegin(String text, int begin, int end) {
        for (String beginning : beginnings[text.charAt(begin)]) {
            if (begins(text, begin, end, beginning)) {
                return true;
            }
        }
        return false;
    }

    /** Compound words are one term too, so what stands between their parts is passed over. */
    private static boolean begins(String text, int begin, int end, String beginning) {
        int found = 0;
        for (int at = begin; at < end && found < beginning.length(); at++) {
            char c = text.charAt(at);
            if (Character.isLetterOrDigit(c)) {
                if (Character.toLowerCase(c) != beginning.charAt(found)) {
                    return false;
                }
                found++;
            }
        }
        return found == beginning.length();
    }

    private void addMatches(List<Occurrence> matches, String chunk, int begin) {
        for (Occurrence found : analysed.computeIfAbsent(chunk, text -> textTerms.of(PaperFields.TEXT, text))) {
            if (wanted.contains(found.term())) {
                matches.add(found.shifted(begin));
            }
        }
    }

    /** Where the best passage begins: at a sentence if it fits, else a little before its first match. */
    private static int bestStart(String text, List<Occurrence> matches) {
        int best = 0;
        int mostWords = 0;
        for (int first = 0; first < matches.size(); first++) {
            int begin = matches.get(first).start();
            Set<String> words = new HashSet<>();
            for (int at = first; at < matches.size() && matches.get(at).end() <= begin + LONGEST_PASSAGE; at++) {
                words.add(matches.get(at).term());
            }
            if (words.size() > mostWords) {
                mostWords = words.size();
                best = lead(
                        text,
                        begin,
                        matches.get(last(matches, begin + LONGEST_PASSAGE)).end());
            }
        }
        return best;
    }

    private static int last(List<Occurrence> matches, int before) {
        int last = 0;
        for (int at = 0; at < matches.size() && matches.get(at).end() <= before; at++) {
            last = at;
        }
        return last;
    }

    /** The beginning of the sentence, or as much of it as fits before the last match. */
    private static int lead(String text, int firstMatch, int lastMatch) {
        int earliest = Math.max(0, lastMatch - LONGEST_PASSAGE);
        int sentence = text.lastIndexOf(". ", firstMatch);
        int start = Math.max(earliest, sentence < 0 ? 0 : sentence + 2);
        int space = start == 0 || text.charAt(start - 1) == ' ' ? start : text.indexOf(' ', start) + 1;
        return space > 0 && space <= firstMatch ? space : firstMatch;
    }

    private static int wordEnd(String text, int end) {
        if (end == text.length() || text.charAt(end) == ' ') {
            return end;
        }
        int space = text.lastIndexOf(' ', end);
        return space > end - LONGEST_PASSAGE / 2 ? space : wholeCharacter(text, end);
    }

    private static int wholeCharacter(String text, int end) {
        return Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end;
    }

    private static List<Piece> pieces(String text, int start, int end, List<Occurrence> matches) {
        List<Piece> pieces = new ArrayList<>();
        int at = start;
        for (Occurrence match : matches) {
            if (match.start() < at || match.end() > end) {
                continue;
            }
            addPiece(pieces, text.substring(at, match.start()), false);
            addPiece(pieces, text.substring(match.start(), match.end()), true);
            at = match.end();
        }
        addPiece(pieces, text.substring(at, Math.max(at, end)), false);
        return pieces;
    }

    private static void addPiece(List<Piece> pieces, String text, boolean matched) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, matched));
        }
    }
}
