package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds the runs of words in a sentence that read as sentences of their own. */
final class Clauses {
    private static final int FEWEST_WORDS = 4;
    private static final int FARTHEST_OPENING = 30;
    private static final int MOST_WORDS = 120;
    private static final int MOST_OPENINGS = 6;
    private static final Set<String> OPENERS = Cues.words("we our this the a an");
    private static final Set<String> NEVER_BEFORE_THAT =
            Cues.words("such so given provided assuming fact ensure ensures ensuring assume"
                    + " assumes assumption hypothesis hypothesize hypothesise believe idea insight evidence note know known think imply implies"
                    + " claim claims conjecture now hypothesized posit");
    private static final Set<String> NEVER_BEFORE_TO = Cues.words(
            "able aim aims aimed need needs want wants seek seeks try tries"
                    + " attempt attempts attempting us it due lead leads leading led applied apply similar order ability fail fails"
                    + " respect compared designed used tend tends likely allow allows addition close proposed propose how way ways used"
                    + " possible hard difficult easy easily trying learn learns robust according related equivalent unable seeking subject"
                    + " trained shown made has have helps help struggle struggles continue necessary sufficient required enough ready");
    private static final Set<String> NEVER_BEFORE_PREPOSITION =
            Cues.words("based focus focuses focused focusing depends depend rely relies relying"
                    + " results result consists consist well known such deal dealing account accounts used defined seen associated"
                    + " suited aims aim accounting leads belongs interested differ differs suffer suffers respect");
    private static final Set<String> TAILS = Cues.words(
            "which where while by using with that to for in via through without when because"
                    + " whereas from under such so whose across on as towards toward whilst if since thereby leading resulting enabling allowing"
                    + " achieving making based including called inspired requiring yielding outperforming improving reducing within during over");
    private static final Set<String> AFTER_COMMA =
            Cues.words("and but we i.e e.g namely thus it our or especially even both rather"
                    + " showing demonstrating providing particularly specifically respectively hence therefore although though despite"
                    + " instead not making obtaining giving suggesting while often typically one compared");
    private static final Set<String> AFTER_AND = Cues.words(
            "we then thus is are can has have also thereby hence therefore it our the this"
                    + " use uses using apply applies leads allows enables requires reduces improves achieves outperforms makes");

    /** After these a verb has to come, and hardly comes within so few words. */
    private static final Set<String> SUBORDINATING =
            Cues.words("where whose when whenever if because whether while whereas although how whereby since");

    private static final Set<String> PREPOSITIONS = Cues.words("in on for by to from of with at through under over");
    private static final int FEWEST_SUBORDINATE = 4;

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
        List<Integer> ends = ends(words);
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
        if (whole || Phrase.isClosed(text)) {
            String opening = from == 0 ? "" : all.get(from - 1).bare();
            String ending = to == all.size() ? "" : all.get(to).bare();
            clauses.add(new Clause(sentence, words, from, opening, ending, bracketless, text));
        }
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

    private static List<Integer> ends(List<Word> words) {
        List<Integer> ends = new ArrayList<>(List.of(words.size()));
        for (int at = FEWEST_WORDS; at < words.size(); at++) {
            if (endsBefore(words, at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean endsBefore(List<Word> words, int at) {
        Word before = words.get(at - 1);
        String word = words.get(at).bare();
        if (Cues.FUNCTION.contains(before.bare()) || before.bare().isEmpty() || breaksOff(words, at)) {
            return false;
        }
        if (word.equals("and")) {
            return at + 1 < words.size() && startsAnother(words.get(at + 1).bare());
        }
        if (before.pauses()) {
            return TAILS.contains(word)
                    || AFTER_COMMA.contains(word)
                    || !before.raw().endsWith(",");
        }
        return TAILS.contains(word) && !needs(before.bare(), word);
    }

    /** Whether a subordinate clause has only just begun: "a model in which the patient case". */
    private static boolean breaksOff(List<Word> words, int end) {
        for (int at = end - 1; at >= Math.max(1, end - FEWEST_SUBORDINATE); at--) {
            String word = words.get(at).bare();
            boolean relative = (word.equals("which") || word.equals("whom"))
                    && PREPOSITIONS.contains(words.get(at - 1).bare());
            if (relative || SUBORDINATING.contains(word)) {
                return true;
            }
        }
        return false;
    }

    private static boolean startsAnother(String word) {
        return AFTER_AND.contains(word) || Cues.SHOWING.contains(word) || Cues.PROPOSING.contains(word);
    }

    /** Whether the word before is nothing without what the next one leads in. */
    private static boolean needs(String before, String next) {
        if (next.equals("that")) {
            return Cues.SHOWING.contains(before) || NEVER_BEFORE_THAT.contains(before);
        }
        if (next.equals("to")) {
            return NEVER_BEFORE_TO.contains(before);
        }
        return NEVER_BEFORE_PREPOSITION.contains(before);
    }
}
