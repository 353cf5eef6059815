package dev.paperboy.bench.summary;

import dev.paperboy.summary.Study;
import java.util.List;
import java.util.Set;

/** An abstract, and the words of the one-line summaries there are of it. */
record Lesson(Example example, Study study, List<Set<String>> summaries) {

    static Lesson of(Example example) {
        return new Lesson(
                example,
                new Study(example.title(), example.abstractText()),
                example.references().stream().map(Study::stems).toList());
    }

    /** In which part of the summaries the stem stands. */
    double share(String stem) {
        return summaries.stream().filter(words -> words.contains(stem)).count() / (double) summaries.size();
    }
}
