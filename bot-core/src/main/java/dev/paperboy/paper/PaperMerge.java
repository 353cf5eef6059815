package dev.paperboy.paper;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How arrivals from several sources become one paper. Pure; taking in the same arrival twice changes nothing.
 *
 * <ul>
 *   <li>An empty field never wipes a filled one, whoever sent it.
 *   <li><b>Words</b> (title, abstract, authors, categories, comment, pages): arXiv's win over Hugging Face's, those over any
 *       other source's, and anybody's over the sample's. Between equals the later arrival wins.
 *   <li><b>Extras</b> (keywords, code, project page, organization): Hugging Face's win, then arXiv's, then as above.
 *   <li><b>Publication</b>: the earliest moment anybody named, because it is that of the first version.
 *   <li><b>Counts</b>: those of the newest snapshot; of two at one moment, those kept first.
 *   <li><b>Withdrawn</b> stays withdrawn: a source that says nothing about it is not saying that it was taken back.
 * </ul>
 *
 * <p>Moments are cut to microseconds, which every store can hold.
 */
public final class PaperMerge {
    private static final String COUNTING = "huggingface";
    private static final int OTHERS = 1;
    private static final Map<String, Integer> TRUST_IN_WORDS = Map.of("arxiv", 3, COUNTING, 2, "sample", 0);
    private static final Map<String, Integer> TRUST_IN_EXTRAS = Map.of(COUNTING, 3, "arxiv", 2, "sample", 0);

    private PaperMerge() {}

    /** What is known after the first arrival of a paper. */
    public static KnownPaper first(Arrival arrival) {
        return merge(new KnownPaper(arrival.paper(), arrival.source(), arrival.source(), Optional.empty()), arrival);
    }

    /** What is known after another arrival of the same paper. */
    public static KnownPaper merge(KnownPaper known, Arrival arrival) {
        boolean newWords = trusts(TRUST_IN_WORDS, arrival.source(), known.wordsFrom());
        boolean newExtras = trusts(TRUST_IN_EXTRAS, arrival.source(), known.extrasFrom());
        Optional<Snapshot> newCounts = snapshot(arrival)
                .filter(counts -> known.countedAt().map(counts.at()::isAfter).orElse(true));
        Paper kept = known.paper();
        Paper arrived = arrival.paper();
        return new KnownPaper(
                merged(
                        newWords ? new Ranked(arrived, kept) : new Ranked(kept, arrived),
                        newExtras ? new Ranked(arrived, kept) : new Ranked(kept, arrived),
                        newCounts.map(Snapshot::popularity).orElse(kept.popularity())),
                newWords ? arrival.source() : known.wordsFrom(),
                newExtras ? arrival.source() : known.extrasFrom(),
                newCounts.map(Snapshot::at).or(known::countedAt));
    }

    /**
     * The counts that an arrival brings. Counts that are all zero are believed from Hugging Face only: other sources write
     * them when they know nothing about votes.
     */
    public static Optional<Snapshot> snapshot(Arrival arrival) {
        Popularity popularity = arrival.paper().popularity();
        return popularity.equals(Popularity.NONE) && !arrival.source().equals(COUNTING)
                ? Optional.empty()
                : Optional.of(new Snapshot(arrival.paper().id(), cut(arrival.seenAt()), popularity));
    }

    private static boolean trusts(Map<String, Integer> trust, String arriving, String known) {
        return trust.getOrDefault(arriving, OTHERS) >= trust.getOrDefault(known, OTHERS);
    }

    private static Paper merged(Ranked words, Ranked extras, Popularity popularity) {
        return new Paper(
                words.better().id(),
                words.text(Paper::title),
                words.text(Paper::abstractText),
                words.list(Paper::authors),
                earliest(words.better().publishedAt(), words.other().publishedAt()),
                words.list(Paper::categories),
                extras.list(Paper::keywords),
                words.value(Paper::comment),
                new Links(
                        words.value(paper -> paper.links().abstractPage()),
                        words.value(paper -> paper.links().pdf()),
                        extras.value(paper -> paper.links().code()),
                        extras.value(paper -> paper.links().project())),
                popularity,
                extras.value(Paper::organization),
                words.better().withdrawn() || words.other().withdrawn());
    }

    private static Optional<Instant> earliest(Optional<Instant> one, Optional<Instant> other) {
        return Stream.of(one, other)
                .flatMap(Optional::stream)
                .map(PaperMerge::cut)
                .min(Instant::compareTo);
    }

    private static Instant cut(Instant moment) {
        return moment.truncatedTo(ChronoUnit.MICROS);
    }

    /** Two versions of a paper, of which one is to be believed where both say something. */
    private record Ranked(Paper better, Paper other) {
        String text(Function<Paper, String> field) {
            return field.apply(better).isEmpty() ? field.apply(other) : field.apply(better);
        }

        List<String> list(Function<Paper, List<String>> field) {
            return field.apply(better).isEmpty() ? field.apply(other) : field.apply(better);
        }

        <T> Optional<T> value(Function<Paper, Optional<T>> field) {
            return field.apply(better).or(() -> field.apply(other));
        }
    }
}
