package dev.paperboy.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** An abstract as the scoring sees it: its title's and sentences' words, how often and where each occurs, which sentences propose. */
final class Reading {
    private final Set<String> title;
    private final List<Word> titleWords;
    private final List<List<Word>> sentences = new ArrayList<>();
    private final List<Set<String>> content = new ArrayList<>();
    private final List<int[]> cues = new ArrayList<>();
    private final List<Boolean> proposing = new ArrayList<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final Map<String, Integer> spread = new HashMap<>();
    private final int proposal;

    Reading(String title, List<Sentence> sentences) {
        this.titleWords = Word.in(title);
        this.title = contentOf(titleWords);
        for (Sentence sentence : sentences) {
            read(Word.in(sentence.text()));
        }
        this.proposal = proposing.indexOf(true);
    }

    private void read(List<Word> words) {
        sentences.add(words);
        cues.add(Cues.counts(words));
        proposing.add(proposes(words));
        Set<String> distinct = contentOf(words);
        content.add(distinct);
        distinct.forEach(stem -> spread.merge(stem, 1, Integer::sum));
        words.forEach(word -> word.stems().forEach(stem -> frequency.merge(stem, 1, Integer::sum)));
    }

    /** Whether the sentence says what the authors do: "we propose", "this paper presents". */
    boolean proposes(int sentence) {
        return proposing.get(sentence);
    }

    private static boolean proposes(List<Word> words) {
        for (int at = 0; at + 1 < words.size(); at++) {
            String word = words.get(at).bare();
            boolean ours = word.equals("we")
                    || (word.equals("this")
                            && Cues.THIS.contains(words.get(at + 1).bare()));
            if (ours && hasVerb(words, at + 1)) {
                return true;
            }
        }
        return false;
    }

    private static boolean hasVerb(List<Word> words, int from) {
        for (int at = from; at < Math.min(words.size(), from + 3); at++) {
            if (Cues.PROPOSING.contains(words.get(at).bare())) {
                return true;
            }
        }
        return false;
    }

    /** The stems of the words that carry meaning, in order. */
    static Set<String> contentOf(List<Word> words) {
        Set<String> content = new LinkedHashSet<>();
        for (Word word : words) {
            if (!Cues.FUNCTION.contains(word.bare())) {
                content.addAll(word.stems());
            }
        }
        return content;
    }

    /** Whether the clause says nothing that the title doesn't. */
    boolean repeats(Clause clause) {
        Set<String> words = contentOf(clause.words());
        return !words.isEmpty() && title.containsAll(words);
    }

    /** How alike the sentence's words are to those of the others, from 0 to 1, on average. */
    double centrality(int sentence) {
        double sum = 0;
        Set<String> own = content.get(sentence);
        for (int at = 0; at < content.size(); at++) {
            if (at != sentence) {
                sum += likeness(own, content.get(at));
            }
        }
        return content.size() < 2 ? 0 : sum / (content.size() - 1);
    }

    /** The cosine of two sets of words. */
    static double likeness(Set<String> one, Set<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        int shared = 0;
        for (String word : one) {
            shared += other.contains(word) ? 1 : 0;
        }
        return shared / Math.sqrt((double) one.size() * other.size());
    }

    Set<String> title() {
        return title;
    }

    List<Word> titleWords() {
        return titleWords;
    }

    int size() {
        return sentences.size();
    }

    List<Word> words(int sentence) {
        return sentences.get(sentence);
    }

    Set<String> content(int sentence) {
        return content.get(sentence);
    }

    int[] cues(int sentence) {
        return cues.get(sentence);
    }

    /** The first sentence that proposes something; -1 when none does. */
    int proposal() {
        return proposal;
    }

    /** How often the stem occurs. */
    int frequency(String stem) {
        return frequency.getOrDefault(stem, 0);
    }

    /** In how many sentences the stem occurs. */
    int spread(String stem) {
        return spread.getOrDefault(stem, 0);
    }
}
