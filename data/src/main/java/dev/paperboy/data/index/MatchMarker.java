package dev.paperboy.data.index;

import dev.paperboy.data.index.TextTerms.Occurrence;
import dev.paperboy.paper.SearchResult.Piece;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Marks the words of texts that a query asked for. */
final class MatchMarker {
    /** About three lines on a phone. */
    private static final int LONGEST_PASSAGE = 240;

    private static final char LAST_ASCII = 0x7f;

    private final TextTerms textTerms;
    private final Set<String> wanted;
    private final BitSet beginnings = new BitSet();

    /** A marker of the words with these terms. */
    MatchMarker(TextTerms textTerms, Set<String> wanted) {
        this.textTerms = textTerms;
        this.wanted = Set.copyOf(wanted);
        wanted.forEach(term -> beginnings.set(term.charAt(0)));
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
            int end = begin;
            boolean promising = false;
            boolean inWord = false;
            for (; end < text.length() && !Character.isWhitespace(text.charAt(end)); end++) {
                char c = text.charAt(end);
                promising = promising || (!inWord && mayBegin(c));
                inWord = Character.isLetter(c);
            }
            if (promising) {
                addMatches(matches, text.substring(begin, end), begin);
            }
            begin = end + 1;
        }
        return matches;
    }

    /** Whether a term that is wanted may begin so; analysis folds other scripts' letters, which is not foreseen here. */
    private boolean mayBegin(char c) {
        return c > LAST_ASCII || beginnings.get(Character.toLowerCase(c));
    }

    private void addMatches(List<Occurrence> matches, String chunk, int begin) {
        for (Occurrence found : textTerms.of(PaperFields.TEXT, chunk)) {
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
