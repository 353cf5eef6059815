package dev.paperboy.summary;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Words by which scientific prose says what a sentence is for. */
final class Cues {
    static final Set<String> PROPOSING = words(
            "propose proposes proposed present presents presented introduce introduces introduced"
                    + " develop develops developed describe describes design designs provide provides study studies investigate investigates"
                    + " explore explores examine examines address addresses tackle tackles consider considers suggest suggests devise"
                    + " devises extend extends formulate formulates analyze analyzes analyse build builds create offer offers aim aims");
    static final Set<String> SHOWING = words(
            "show shows showed shown demonstrate demonstrates demonstrated find finds found prove"
                    + " proves proved proven observe observes argue argues establish establishes verify validate confirm reveal reveals"
                    + " indicate indicates suggest suggests highlight highlights illustrate report reports evaluate discover conclude");
    static final Set<String> RESULTS = words(
            "outperform outperforms outperforming outperformed improve improves improved improving"
                    + " improvement improvements achieve achieves achieved achieving experiments experiment experimental empirical"
                    + " empirically results result better faster accuracy performance state-of-the-art sota superior significantly"
                    + " benchmark benchmarks datasets reduces reducing surpasses competitive comparable effective effectiveness");
    static final Set<String> PROBLEMS = words(
            "however but although despite challenge challenges challenging difficult problem"
                    + " problems issue issues limited limitation limitations fail fails suffer suffers unfortunately lack lacks"
                    + " existing traditional often typically prior previous recent recently remains unclear hard expensive costly");
    static final Set<String> OURS = words("we our this");
    static final Set<String> THIS = words("paper work study article");
    static final Set<String> METHODS = words(
            "method methods approach approaches framework model models algorithm algorithms"
                    + " architecture network networks technique novel new called named simple efficient dataset system mechanism");
    /** Opening words that lean on a sentence before. */
    static final Set<String> DANGLING = words(
            "however it they this these those such its their he she also but and or yet so"
                    + " thus therefore hence moreover furthermore additionally besides nevertheless nonetheless instead otherwise"
                    + " consequently conversely meanwhile similarly likewise then that which who accordingly indeed"
                    + " specifically particularly concretely finally second secondly third thirdly lastly first firstly further next"
                    + " unfortunately interestingly surprisingly notably importantly overall alternatively subsequently");

    static final Set<String> FUNCTION =
            words("a an the of to in on for with by from at as and or but nor is are was were be been being"
                    + " has have had do does can could may might must shall should will would not no that which who whose whom this these"
                    + " those it its their our we they he she his her i you your more most less least very such than then so if"
                    + " while when where whether how what why both either each every all any some many much few several other into onto"
                    + " between among through via without within under over about across against toward towards per only also even just"
                    + " using based due up out there here too however");
    private static final List<Set<String>> CLASSES =
            List.of(PROPOSING, SHOWING, RESULTS, PROBLEMS, OURS, THIS, METHODS);

    /** Of each word of some class, which classes it is of. */
    private static final Map<String, List<Integer>> CLASSES_OF = IntStream.range(0, CLASSES.size())
            .boxed()
            .flatMap(at -> CLASSES.get(at).stream().map(word -> Map.entry(word, at)))
            .collect(Collectors.groupingBy(
                    Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toUnmodifiableList())));

    private Cues() {}

    /** How many classes {@link #counts} tells apart. */
    static int classes() {
        return CLASSES.size();
    }

    /** How many of the words are of each class. */
    static int[] counts(List<Word> words) {
        int[] counts = new int[CLASSES.size()];
        for (Word word : words) {
            for (int one : CLASSES_OF.getOrDefault(word.bare(), List.of())) {
                counts[one]++;
            }
        }
        return counts;
    }

    static Set<String> words(String spaced) {
        return Set.copyOf(Arrays.asList(spaced.trim().split(" +")));
    }
}
