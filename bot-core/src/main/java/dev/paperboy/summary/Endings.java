package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Finds where a sentence may be cut off, so that what stands before reads as if it had ended there. */
final class Endings {
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

    private Endings() {}

    /** Before which words it may be cut; first behind the last one, where it is not cut at all. */
    static List<Integer> in(List<Word> words) {
        List<Integer> ends = new ArrayList<>(List.of(words.size()));
        for (int at = Clauses.FEWEST_WORDS; at < words.size(); at++) {
            if (isEnd(words, at)) {
                ends.add(at);
            }
        }
        return ends;
    }

    private static boolean isEnd(List<Word> words, int at) {
        Word before = words.get(at - 1);
        String word = words.get(at).bare();
        if (Unfinished.is(words, at) || breaksOff(words, at)) {
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
        return TAILS.contains(word) && !Unfinished.needs(before.bare(), word);
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
}
