package dev.paperboy.bench.delivery;

import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Score;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/** Editions with the same ten papers on one day. */
final class OneList implements Editions {
    private static final int PAPERS = 10;

    private final LocalDate day;
    private final List<Edition.Ranked> papers;

    OneList(LocalDate day) {
        this.day = day;
        this.papers = IntStream.range(0, PAPERS)
                .mapToObj(i -> new Edition.Ranked(
                        Paper.of(new PaperId("2608.0000" + i), "On doors, part " + i, "A bicycle does it. ".repeat(60)),
                        new Score(PAPERS - i, List.of())))
                .toList();
    }

    @Override
    public Edition edition(EditionKey key, PaperQuery narrowed) {
        return new Edition(key, key.first().isAfter(day) || key.last().isBefore(day) ? List.of() : papers);
    }

    @Override
    public Optional<LocalDate> newestDay(LocalDate notAfter) {
        return notAfter.isBefore(day) ? Optional.empty() : Optional.of(day);
    }
}
