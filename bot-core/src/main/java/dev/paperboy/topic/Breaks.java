package dev.paperboy.topic;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Words that no topic goes across. */
final class Breaks {
    private static final Set<String> WORDS =
            Set.copyOf(List.of(("a an the this that these those it its itself they them their theirs "
                            + "we us our ours you your i he she his her who whom whose which what when where why how there here "
                            + "and or but nor so yet if then else than as while although though because since whether unless until "
                            + "of in on at by for from to into onto with without within via per over under above below between among "
                            + "across through during before after against toward towards upon about around along beyond despite "
                            + "is are was were be been being am do does did doing done have has had having can could may might must "
                            + "shall should will would not no nor only also too very more most less least much many few several some "
                            + "any each every all both either neither other others another such same own just even still already "
                            + "often however therefore thus hence moreover furthermore additionally finally first second third "
                            + "e.g i.e etc et al vs versus one two three four five six seven eight nine ten up out off down again "
                            + "further once respectively well like unlike rather instead together namely including include includes "
                            + "paper work propose proposes proposed present presents presented introduce introduces introduced show "
                            + "shows shown demonstrate demonstrates demonstrated achieve achieves achieved using use uses used based "
                            + "improve improves improved outperform outperforms enable enables enabling provide provides remain "
                            + "remains make makes made lead leads leading allow allows find finds found require requires required "
                            + "address addresses compared evaluate investigate explore develop reveal reveals suggest suggests "
                            + "aim aims offer offers yet due given help helps become becomes exist exists existing recent recently "
                            + "novel new significantly effectively substantially consistently typically widely various different "
                            + "extensive experiment experiments result results code available https http www github.com")
                    .split(" ")));

    private Breaks() {}

    static boolean at(Token token) {
        String lower = token.raw().toLowerCase(Locale.ROOT);
        return WORDS.contains(lower)
                || token.form().length() < 2
                || (Character.isDigit(token.raw().charAt(0)) && !hasLetter(token.raw()));
    }

    private static boolean hasLetter(String raw) {
        return raw.chars().anyMatch(Character::isLetter);
    }
}
