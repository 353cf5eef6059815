package dev.paperboy.bench.summary;

import dev.paperboy.summary.Study.Candidate;
import java.util.ArrayList;
import java.util.List;

/** The clauses of many papers, one row each, a paper's rows together, with what each is worth. */
final class Papers {
    private final List<List<Candidate>> candidates = new ArrayList<>();
    private final List<float[]> rows = new ArrayList<>();
    private final List<Double> worth = new ArrayList<>();
    private final List<Integer> begins = new ArrayList<>(List.of(0));

    /** Adds a paper, unless it has no clause. */
    void add(Lesson lesson, WordModel words) {
        List<Candidate> of = lesson.study().candidates(words.weights(), words.words());
        for (Candidate each : of) {
            Rouge rouge = Rouge.best(each.text(), lesson.example().references());
            rows.add(each.features());
            worth.add((rouge.one() + rouge.two() + rouge.longest()) / 3);
        }
        candidates.add(of);
        begins.add(rows.size());
    }

    List<Candidate> candidates(int paper) {
        return candidates.get(paper);
    }

    int size() {
        return candidates.size();
    }

    int begin(int paper) {
        return begins.get(paper);
    }

    List<float[]> rows() {
        return rows;
    }

    double[] worth() {
        return worth.stream().mapToDouble(Double::doubleValue).toArray();
    }
}
