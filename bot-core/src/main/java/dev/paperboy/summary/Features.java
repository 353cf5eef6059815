package dev.paperboy.summary;

import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** What the scoring knows of a clause, as numbers. */
final class Features {
    private static final List<String> ENDINGS = List.of(
            "",
            "which",
            "where",
            "while",
            "by",
            "using",
            "with",
            "that",
            "to",
            "for",
            "in",
            "via",
            "through",
            "without",
            "when",
            "because",
            "from",
            "under",
            "such",
            "on",
            "as",
            "based",
            "and",
            "but",
            "so",
            "we",
            "leading",
            "resulting",
            "including");
    private static final List<String> BEGINNINGS =
            List.of("we", "this", "our", "the", "a", "an", "in", "to", "it", "however", "by", "these", "for");

    private final Reading reading;
    private final Salience salience;
    private final Set<String> titleBigrams;
    private final double[] centrality;

    Features(Reading reading, Salience salience) {
        this.reading = reading;
        this.salience = salience;
        this.titleBigrams = bigrams(reading.titleWords());
        this.centrality = new double[reading.size()];
        for (int at = 0; at < centrality.length; at++) {
            centrality[at] = reading.centrality(at);
        }
    }

    /** The clause's features; always as many, in the same order. */
    float[] of(Clause clause) {
        Row row = new Row();
        place(row, clause.source().number() - 1);
        shape(row, clause);
        words(row, clause);
        meaning(row, clause);
        return row.values();
    }

    private void place(Row row, int at) {
        row.add(at, reading.size() - 1 - at, at / (double) reading.size(), reading.size());
        row.add(centrality[at], rank(at), at - reading.proposal(), reading.proposal(), reading.proposes(at) ? 1 : 0);
        for (int cue : reading.cues(at)) {
            row.add(cue);
        }
        row.add(reading.words(at).size(), at > 0 && reading.proposes(at - 1) ? 1 : 0);
    }

    private double rank(int sentence) {
        double above = 0;
        for (double other : centrality) {
            above += other > centrality[sentence] ? 1 : 0;
        }
        return above;
    }

    private static void shape(Row row, Clause clause) {
        List<Word> words = clause.words();
        Word last = words.get(words.size() - 1);
        row.add(words.size(), clause.text().length(), clause.from(), clause.bracketless() ? 1 : 0);
        row.add(ENDINGS.indexOf(clause.ending()), last.raw().endsWith(",") ? 1 : 0);
        row.add(
                clause.opening().equals("that") ? 1 : 0,
                clause.opening().equals("and") ? 1 : 0,
                clause.dangles() ? 1 : 0);
        row.add(
                BEGINNINGS.indexOf(words.get(0).bare()),
                Cues.PROBLEMS.contains(words.get(0).bare()) ? 1 : 0);
        row.add(words.size() > 1 && Cues.PROPOSING.contains(words.get(1).bare()) ? 1 : 0);
        row.add(words.size() > 1 && Cues.SHOWING.contains(words.get(1).bare()) ? 1 : 0);
        row.add(last.bare().endsWith("s") ? 1 : 0, Cues.PROPOSING.contains(last.bare()) ? 1 : 0);
    }

    private static void words(Row row, Clause clause) {
        for (int cue : Cues.counts(clause.words())) {
            row.add(cue);
        }
        int function = 0;
        int digits = 0;
        int commas = 0;
        int names = 0;
        for (Word word : clause.words()) {
            function += Cues.FUNCTION.contains(word.bare()) ? 1 : 0;
            digits += word.numbered() ? 1 : 0;
            commas += word.pauses() ? 1 : 0;
            names += word.name() ? 1 : 0;
        }
        row.add(
                function / (double) clause.words().size(),
                digits,
                commas,
                names,
                clause.text().endsWith("?") ? 1 : 0);
    }

    private void meaning(Row row, Clause clause) {
        Set<String> content = Reading.contentOf(clause.words());
        double shared = shared(content, reading.title());
        row.add(shared, shared / (1 + reading.title().size()), shared / (1 + content.size()));
        row.add(shared(bigrams(clause.words()), titleBigrams), reading.title().size());
        double frequency = 0;
        double spread = 0;
        for (String stem : content) {
            frequency += reading.frequency(stem);
            spread += reading.spread(stem) - 1;
        }
        row.add(frequency, frequency / (1 + content.size()), spread, spread / (1 + content.size()), content.size());
        expectation(row, clause.words());
        row.add(likenessToOthers(content, clause.source().number() - 1));
    }

    private void expectation(Row row, List<Word> words) {
        int length = words.stream().mapToInt(word -> word.stems().size()).sum();
        double sum = salience.expected(words);
        row.add(sum, sum / (1 + length), 2 * sum / (length + 14), 2 * sum / (length + 20), 2 * sum / (length + 26));
        double pairs = 0;
        double least = 0;
        String before = "";
        for (Word word : words) {
            for (String stem : word.stems()) {
                pairs += salience.of(before) * salience.of(stem);
                least += Math.sqrt(salience.of(before) * salience.of(stem));
                before = stem;
            }
        }
        row.add(pairs, 2 * pairs / (length + 20), 2 * least / (length + 20));
        row.add(salience.expected(words.subList(words.size() - Math.min(4, words.size()), words.size())));
        row.add(salience.expected(words.subList(0, Math.min(4, words.size()))), length);
    }

    private double likenessToOthers(Set<String> content, int at) {
        double most = 0;
        for (int other = 0; other < reading.size(); other++) {
            most = other == at ? most : Math.max(most, Reading.likeness(content, reading.content(other)));
        }
        return most;
    }

    private static double shared(Collection<String> some, Set<String> others) {
        int count = 0;
        for (String each : some) {
            count += others.contains(each) ? 1 : 0;
        }
        return count;
    }

    private static Set<String> bigrams(List<Word> words) {
        Set<String> bigrams = new HashSet<>();
        String before = "";
        for (Word word : words) {
            for (String stem : word.stems()) {
                bigrams.add(before + " " + stem);
                before = stem;
            }
        }
        return bigrams;
    }

    /** Numbers being gathered. */
    private static final class Row {
        private float[] values = new float[128];
        private int size;

        void add(double... more) {
            for (double value : more) {
                values[size++] = (float) value;
            }
        }

        float[] values() {
            return Arrays.copyOf(values, size);
        }
    }
}
