package dev.paperboy.summary;

import java.util.List;
import java.util.Set;

/** Tells that words say something only together with a sentence before: "It is", "We do this by", "To solve these issues, we". */
final class Leaning {
    private static final Set<String> ADVERBS = Cues.words("also then further first thus therefore");
    private static final Set<String> OBJECTS = Cues.words("this these those so");
    private static final Set<String> INTRODUCING = Cues.words(
            "to by in with for under given through from on at as after despite since because based building motivated"
                    + " inspired guided using leveraging following");
    private static final Set<String> NAMED = Cues.words("this these those such");
    private static final Set<String> ITSELF =
            Cues.words("paper papers work study article survey report letter review thesis chapter note tutorial");

    /** "those of", "such as": what is meant follows. */
    private static final Set<String> EXPLAINED = Cues.words("of as that who which");

    private final List<Word> words;

    private Leaning(List<Word> words) {
        this.words = words;
    }

    static boolean byFirstWord(List<Word> words) {
        return new Leaning(words).firstWord();
    }

    static boolean furtherOn(List<Word> words) {
        return new Leaning(words).rest();
    }

    private boolean firstWord() {
        return Cues.DANGLING.contains(word(0)) && !(word(0).equals("this") && Cues.THIS.contains(word(1)));
    }

    private boolean rest() {
        if (word(0).equals("we")) {
            return object(word(1).endsWith("ly") || ADVERBS.contains(word(1)) ? 2 : 1);
        }
        return INTRODUCING.contains(word(0)) && introduction();
    }

    /** Whether what comes before the first pause names something that was said before. */
    private boolean introduction() {
        for (int at = 1; at < words.size(); at++) {
            boolean itself = ITSELF.contains(word(at + 1)) || ITSELF.contains(word(at + 2));
            if (NAMED.contains(word(at)) && !itself && !EXPLAINED.contains(word(at + 1))) {
                return true;
            }
            if (words.get(at).pauses() || word(at).equals("we")) {
                return false;
            }
        }
        return false;
    }

    /** Whether what the verb is about was named before. */
    private boolean object(int verb) {
        String object = word(verb + 1);
        String next = word(verb + 2);
        boolean alone = next.isEmpty() || Cues.FUNCTION.contains(next);
        return (object.equals("it") && !Cues.SHOWING.contains(word(verb)))
                || object.equals("them")
                || (alone && OBJECTS.contains(object));
    }

    private String word(int at) {
        return at < words.size() ? words.get(at).bare() : "";
    }
}
