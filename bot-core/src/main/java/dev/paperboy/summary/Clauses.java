package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the runs of words in a sentence that read as sentences of their own. */
final class Clauses {
    /** Fewer words make no clause. */
    static final int FEWEST_WORDS = 4;

    private static final int FARTHEST_OPENING = 30;
    private static final int MOST_WORDS = 120;
    private static final int MOST_OPENINGS = 6;
    private static final Set<String> OPENERS = Cues.words("we our this the a an");

    private Clauses() {}

    /** Every clause of the sentence; first the sentence itself. */
    static List<Clause> of(Sentence sentence) {
        List<Clause> clauses = new ArrayList<>();
        addAll(clauses, sentence, Word.in(sentence.text()), false);
        String bracketless = Brackets.without(sentence.text());
        if (bracketless.length() < sentence.text().length()) {
            addAll(clauses, sentence, Word.in(bracketless), true);
        }
        return clauses;
    }

    private static void addAll(List<Clause> clauses, Sentence sentence, List<Word> all, boolean bracketless) {
        List<Word> words = all.size() > MOST_WORDS ? all.subList(0, MOST_WORDS) : all;
        List<Integer> ends = Endings.in(words);
        for (int from : openings(words)) {
            for (int to : ends) {
                if (to - from >= FEWEST_WORDS || (from == 0 && to == words.size())) {
                    add(clauses, sentence, words, from, to, bracketless);
                }
            }
        }
    }

    private static void add(
            List<Clause> clauses, Sentence sentence, List<Word> all, int from, int to, boolean bracketless) {
        if (all.isEmpty()) {
            return;
        }
        List<Word> words = List.copyOf(all.subList(from, to));
        boolean whole = from == 0 && to == all.size() && !bracketless;
        String text = Phrase.asSentence(words);
        String opening = from == 0 ? "" : all.get(from - 1).bare();
        if (whole || (Phrase.isClosed(text) && !(opening.equals("that") && goesOnWithThat(words)))) {
            String ending = to == all.size() ? "" : all.get(to).bare();
            clauses.add(new Clause(sentence, words, from, opening, ending, bracketless, text));
        }
    }

    /** Whether it is the first of two that were reported: "A is small and that B is large". */
    private static boolean goesOnWithThat(List<Word> words) {
        for (int at = 1; at < words.size(); at++) {
            if (words.get(at).bare().equals("that") && words.get(at - 1).bare().equals("and")) {
                return true;
            }
        }
        return false;
    }

    private static List<Integer> openings(List<Word> words) {
        List<Integer> openings = new ArrayList<>(List.of(0));
        for (int at = 1; at < Math.min(words.size(), FARTHEST_OPENING) && openings.size() < MOST_OPENINGS; at++) {
            Word before = words.get(at - 1);
            String word = words.get(at).bare();
            boolean afterPause = before.pauses() && (OPENERS.contains(word) || at <= 2);
            boolean andWe = before.bare().equals("and") && word.equals("we");
            boolean reported = before.bare().equals("that")
                    && at > 1
                    && Cues.SHOWING.contains(words.get(at - 2).bare());
            boolean weAtAll = word.equals("we") && at <= 8 && !Cues.FUNCTION.contains(before.bare());
            if (afterPause || andWe || reported || weAtAll) {
                openings.add(at);
            }
        }
        return openings;
    }
}
