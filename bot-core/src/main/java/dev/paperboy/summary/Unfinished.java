package dev.paperboy.summary;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells that words lead one to expect more: "a framework designed", "in space, aiming", "is relative". */
final class Unfinished {
    private static final Set<String> NEVER_BEFORE_THAT = Cues.words(
            "assuming fact ensure ensures ensuring assume assumes assumption hypothesis hypothesize hypothesise believe idea"
                    + " insight evidence note know think imply implies claim claims conjecture now posit");
    private static final Set<String> NEVER_BEFORE_TO = Cues.words(
            "able aim aims need needs want wants seek seeks try tries attempt attempts attempting us lead leads apply"
                    + " similar order ability fail fails respect tend tends likely allow allows addition close proposed propose way"
                    + " ways possible hard difficult easy easily trying learn learns robust unable seeking helps help struggle"
                    + " struggles continue necessary sufficient enough ready");
    private static final Set<String> NEVER_BEFORE_PREPOSITION = Cues.words(
            "based focus focuses focused depends depend rely relies results result consists consist well known deal dealing"
                    + " account accounts used defined seen associated suited aims aim need needs accounting leads interested differ"
                    + " differs suffer suffers respect");

    /** Participles that are hardly ever nouns: somebody does something to something. */
    private static final Set<String> DOING = Cues.words(
            "aiming leveraging ranging failing containing coming corresponding escalating comprising benefiting totaling"
                    + " totalling finding covering helping collecting resulting stemming showing including achieving adapting aligning"
                    + " assisting deciding quantifying making producing performing requiring depending merging leading allowing"
                    + " enabling providing relying focusing serving belonging yielding outperforming improving reducing surpassing"
                    + " exceeding utilizing employing exploiting introducing demonstrating offering addressing considering capturing"
                    + " preserving maintaining conditioning arguing");

    private static final Set<String> RELATING = Cues.words(
            "particularly specifically solely purely mainly primarily entirely especially namely exclusively essentially notably largely"
                    + " merely along together relative relevant prior akin par rather owing thanks according compared orthogonal applicable"
                    + " perpendicular pertinent central comparable intrinsic compatible eligible suitable inconsistent equivalent identical"
                    + " analogous sensitive subject emphasis responsible unlike essential crucial conjunction back them serves decides"
                    + " operates acts correspond correlates pertains refers amounts corresponds belongs relates");

    /** "(ii)" and "2)": a list goes on. */
    private static final Pattern COUNTING = Pattern.compile("\\(?([ivx]+|\\d|[a-d])\\)");

    private static final Set<String> IRREGULAR = Cues.words(
            "built driven drawn written taken given shown learnt known made seen chosen held found grown kept");
    private static final Set<String> BEING = Cues.words("is are was were be been being gets get");
    private static final Set<String> DONE =
            Cues.words("achieved learned learnt obtained created built constructed released reduced improved solved");
    private static final Set<String> ANOTHER =
            Cues.words("and which while where when because since if although though whereas whilst thereby");
    private static final Set<String> BETWEEN =
            Cues.words("and or not also then often first further well thus only never both");

    private Unfinished() {}

    /** Whether the words before the end want something behind them, whatever it is. */
    static boolean is(List<Word> words, int end) {
        String last = words.get(end - 1).bare();
        return last.isEmpty()
                || Cues.FUNCTION.contains(last)
                || DOING.contains(last)
                || RELATING.contains(last)
                || words.get(end - 2).pauses()
                || COUNTING.matcher(words.get(end - 1).raw()).matches()
                || (isParticiple(last) && !(isPassive(words, end - 1) && saysAll(words, end)));
    }

    /** Whether the word before, at which {@link #is} has no objection, is nothing without what the next one leads in. */
    static boolean needs(String before, String next) {
        if (next.equals("that")) {
            return Cues.SHOWING.contains(before) || NEVER_BEFORE_THAT.contains(before);
        }
        if (next.equals("to")) {
            return NEVER_BEFORE_TO.contains(before);
        }
        return NEVER_BEFORE_PREPOSITION.contains(before);
    }

    private static boolean isParticiple(String word) {
        return (word.endsWith("ed") && !word.endsWith("eed")) || IRREGULAR.contains(word);
    }

    /** "is then refined" says all, "images refined" does not. */
    private static boolean isPassive(List<Word> words, int participle) {
        int at = participle - 1;
        while (at > 0 && mayStandBetween(words.get(at).bare())) {
            at--;
        }
        return BEING.contains(words.get(at).bare());
    }

    /** "is proposed" says all; "is equipped" does so only where a comma or another clause follows. */
    private static boolean saysAll(List<Word> words, int end) {
        String last = words.get(end - 1).bare();
        return words.get(end - 1).pauses()
                || ANOTHER.contains(words.get(end).bare())
                || Cues.PROPOSING.contains(last)
                || DONE.contains(last);
    }

    private static boolean mayStandBetween(String word) {
        return BETWEEN.contains(word) || word.endsWith("ly") || isParticiple(word);
    }
}
