package dev.paperboy.data.index;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.apache.lucene.analysis.TokenFilter;
import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.OffsetAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;
import org.apache.lucene.analysis.tokenattributes.TypeAttribute;

/**
 * Gives compound words both joined and in parts, so that {@code GPT-4}, {@code GPT4} and {@code GPT 4} find each other.
 *
 * <p>Parts are what underscores separate, and a number after three letters or more ({@code llama3}, but not {@code p53}). The
 * joined word has the type {@link #JOINED} and stands where the first part does; words of more than three parts are not joined.
 */
final class CompoundFilter extends TokenFilter {
    /** The type of a joined word. */
    static final String JOINED = "<JOINED>";

    private static final int MOST_PARTS_JOINED = 3;
    private static final int LETTERS_BEFORE_NUMBER = 3;

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final OffsetAttribute offset = addAttribute(OffsetAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final TypeAttribute type = addAttribute(TypeAttribute.class);
    private final Deque<Part> waiting = new ArrayDeque<>();
    private int skipped;

    private record Part(String text, int start, int end, int increment) {}

    CompoundFilter(TokenStream input) {
        super(input);
    }

    @Override
    public boolean incrementToken() throws IOException {
        if (!waiting.isEmpty()) {
            emit(waiting.remove());
            return true;
        }
        while (input.incrementToken()) {
            if (isWhole()) {
                increment.setPositionIncrement(increment.getPositionIncrement() + skipped);
                skipped = 0;
                return true;
            }
            List<Part> parts = parts();
            if (parts.isEmpty()) {
                skipped += increment.getPositionIncrement();
                continue;
            }
            begin(parts);
            return true;
        }
        return false;
    }

    @Override
    public void reset() throws IOException {
        super.reset();
        waiting.clear();
        skipped = 0;
    }

    private void begin(List<Part> parts) {
        int before = increment.getPositionIncrement() + skipped;
        skipped = 0;
        waiting.addAll(parts);
        if (parts.size() == 1 || parts.size() > MOST_PARTS_JOINED) {
            Part first = waiting.remove();
            emit(new Part(first.text(), first.start(), first.end(), before));
            return;
        }
        Part first = waiting.remove();
        waiting.addFirst(new Part(first.text(), first.start(), first.end(), 0));
        StringBuilder joined = new StringBuilder();
        parts.forEach(part -> joined.append(part.text()));
        emit(new Part(
                joined.toString(), first.start(), parts.get(parts.size() - 1).end(), before));
        type.setType(JOINED);
    }

    private void emit(Part part) {
        clearAttributes();
        term.append(part.text());
        offset.setOffset(part.start(), part.end());
        increment.setPositionIncrement(part.increment());
    }

    /** Whether it certainly has one part: most words. */
    private boolean isWhole() {
        for (int at = 0; at < term.length(); at++) {
            char c = term.charAt(at);
            if (c == '_' || isDigit(c)) {
                return false;
            }
        }
        return true;
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>(2);
        int length = term.length();
        int begin = 0;
        for (int at = 0; at <= length; at++) {
            boolean separator = at == length || term.charAt(at) == '_';
            if (separator || isNumberAfterWord(begin, at)) {
                if (at > begin) {
                    parts.add(part(begin, at));
                }
                begin = separator ? at + 1 : at;
            }
        }
        return parts;
    }

    /** Offsets are exact as long as the text has its original length. */
    private Part part(int begin, int end) {
        boolean exact = offset.endOffset() - offset.startOffset() == term.length();
        int start = exact ? offset.startOffset() + begin : offset.startOffset();
        int stop = exact ? offset.startOffset() + end : offset.endOffset();
        return new Part(new String(term.buffer(), begin, end - begin), start, stop, 1);
    }

    private boolean isNumberAfterWord(int begin, int at) {
        if (at - begin < LETTERS_BEFORE_NUMBER || !isDigit(term.charAt(at))) {
            return false;
        }
        for (int i = begin; i < at; i++) {
            if (!Character.isLetter(term.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
