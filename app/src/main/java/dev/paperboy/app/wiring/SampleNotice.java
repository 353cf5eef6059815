package dev.paperboy.app.wiring;

import dev.paperboy.data.feed.file.SampleEdition;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.trending.Notice;
import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Says above an edition that it is the bundled sample. */
final class SampleNotice implements Notice {
    private final Set<LocalDate> days;

    SampleNotice() {
        this.days = SampleEdition.arrivals().stream()
                .map(Arrival::listedOn)
                .flatMap(Optional::stream)
                .collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public Optional<String> about(EditionKey edition) {
        boolean sample = days.stream().anyMatch(day -> !day.isBefore(edition.first()) && !day.isAfter(edition.last()));
        return sample
                ? Optional.of("This is the bundled sample: real papers with abstracts retold in our own words."
                        + " The current edition comes from the internet as soon as it can be reached.")
                : Optional.empty();
    }
}
