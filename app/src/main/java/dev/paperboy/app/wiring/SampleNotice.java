package dev.paperboy.app.wiring;

import dev.paperboy.data.feed.file.SampleEdition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.trending.Notice;
import java.util.Optional;

/** Says above an edition that it is the bundled sample. */
final class SampleNotice implements Notice {
    @Override
    public Optional<String> about(EditionKey edition) {
        boolean sample =
                !SampleEdition.LAST_DAY.isBefore(edition.first()) && !SampleEdition.FIRST_DAY.isAfter(edition.last());
        return sample
                ? Optional.of("This is the bundled sample: real papers with abstracts retold in our own words."
                        + " The current edition comes from the internet as soon as it can be reached.")
                : Optional.empty();
    }
}
