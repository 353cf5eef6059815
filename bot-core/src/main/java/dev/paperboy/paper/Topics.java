package dev.paperboy.paper;

import java.util.List;

/** What papers are about, in the words of the papers themselves. Answers from memory; thread-safe. */
public interface Topics {
    /** How many are offered while somebody types. */
    int OFFERED = 25;

    /**
     * The paper's topics, the most telling first; none for a paper without words.
     *
     * @param most how many at most
     */
    List<String> of(Paper paper, int most);

    /** Whether the words, taken as one topic, are among the paper's; a short form and what it stands for are one topic. */
    boolean isAbout(Paper paper, String words);

    /**
     * Topics of many papers that have a word beginning as typed, the most frequent first.
     *
     * @param typed possibly empty
     * @param limit how many at most
     */
    List<String> completing(String typed, int limit);
}
