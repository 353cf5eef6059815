package dev.paperboy.bench.summary;

import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Simple ways to pick one sentence. */
final class Baselines {
    private static final Pattern PROPOSING = Pattern.compile(
            "\\bwe (propose|introduce|present|show|develop|study|describe)\\b|\\bthis (paper|work)\\b",
            Pattern.CASE_INSENSITIVE);

    private Baselines() {}

    /** By name, in the order of the table. */
    static Map<String, Function<Example, String>> all() {
        Map<String, Function<Example, String>> all = new LinkedHashMap<>();
        all.put("first sentence", example -> example.sentences().get(0));
        all.put("sentence most like the others", Baselines::central);
        all.put("sentence most like the title", Baselines::likeTheTitle);
        all.put("first \"we propose\" or \"this paper\"", Baselines::proposing);
        all.put("the title (not allowed)", Example::title);
        all.put("best sentence there is (oracle)", Baselines::oracle);
        return all;
    }

    private static String proposing(Example example) {
        return example.sentences().stream()
                .filter(sentence -> PROPOSING.matcher(sentence).find())
                .findFirst()
                .orElseGet(() -> example.sentences().get(0));
    }

    private static String central(Example example) {
        return best(
                example,
                sentence -> example.sentences().stream()
                        .mapToDouble(other -> likeness(sentence, other))
                        .sum());
    }

    private static String likeTheTitle(Example example) {
        return best(example, sentence -> likeness(sentence, example.title()));
    }

    private static String oracle(Example example) {
        return best(
                example, sentence -> Rouge.best(sentence, example.references()).one());
    }

    private static String best(Example example, Function<String, Double> score) {
        return example.sentences().stream().max(Comparator.comparing(score)).orElseThrow();
    }

    private static double likeness(String one, String other) {
        Set<String> words = words(one);
        Set<String> others = words(other);
        double size = Math.sqrt((double) words.size() * others.size());
        words.retainAll(others);
        return words.size() / size;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(Arrays.asList(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")));
    }
}
