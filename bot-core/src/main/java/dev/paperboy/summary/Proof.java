package dev.paperboy.summary;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads what a model wrote against the paper, and keeps what may be shown, in the order of the abstract. */
final class Proof {
    private static final int MOST_LINES = 9;

    private final Grounding grounding;
    private final List<Sentence> sentences;
    private final Reading reading;

    Proof(Paper paper, List<Sentence> sentences) {
        this.grounding = new Grounding(paper.title(), paper.abstractText());
        this.sentences = sentences;
        this.reading = new Reading(paper.title(), sentences);
    }

    /** The sentences that hold, each with the sentence of the abstract it comes from. */
    List<SummaryWriter.Draft> read(List<SummaryWriter.Draft> drafts, Level level) {
        List<SummaryWriter.Draft> kept = new ArrayList<>();
        Set<Set<String>> seen = new HashSet<>();
        for (SummaryWriter.Draft draft : drafts) {
            for (String text : checked(draft)) {
                if (kept.size() < most(level) && isNew(text, seen)) {
                    kept.add(new SummaryWriter.Draft(text, draft.role(), source(draft, text)));
                }
            }
        }
        kept.sort(Comparator.comparingInt(SummaryWriter.Draft::source));
        return kept;
    }

    /** The sentences of a line, if all of them hold; a line that is wrong in part is not shown in part. */
    private List<String> checked(SummaryWriter.Draft draft) {
        List<Optional<String>> texts = Sentences.of(draft.text()).stream()
                .map(sentence -> grounding.checked(sentence.text()))
                .toList();
        return texts.stream().allMatch(Optional::isPresent)
                ? texts.stream().flatMap(Optional::stream).toList()
                : List.of();
    }

    private static int most(Level level) {
        return switch (level) {
            case TLDR -> 1;
            case POINTS -> 5;
            case FULL -> MOST_LINES;
        };
    }

    /** Whether it says neither what the title says nor what a line before it does. */
    private boolean isNew(String text, Set<Set<String>> seen) {
        Set<String> words = Reading.contentOf(Word.in(text));
        return !words.isEmpty() && !reading.title().containsAll(words) && seen.add(words);
    }

    /** The sentence the model names, if there is one like that; else the one whose words it shares. */
    private int source(SummaryWriter.Draft draft, String text) {
        Set<String> words = Reading.contentOf(Word.in(text));
        int named = draft.source();
        if (named >= 1 && named <= sentences.size() && Reading.likeness(words, reading.content(named - 1)) > 0) {
            return named;
        }
        return sentences.stream()
                .max(Comparator.comparingDouble(
                        sentence -> Reading.likeness(words, reading.content(sentence.number() - 1))))
                .map(Sentence::number)
                .orElse(1);
    }
}
