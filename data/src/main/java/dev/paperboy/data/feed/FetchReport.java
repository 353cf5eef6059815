package dev.paperboy.data.feed;

import dev.paperboy.paper.PaperStore.Kept;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a round of fetching brought.
 *
 * @param sources one for each source that was asked, in order
 */
public record FetchReport(List<FromSource> sources) {
    public FetchReport {
        sources = List.copyOf(sources);
    }

    /** How many papers were read. */
    public int papers() {
        return sources.stream().mapToInt(FromSource::papers).sum();
    }

    /** This and what a further round over some of the same sources brought. */
    public FetchReport and(FetchReport further) {
        return new FetchReport(sources.stream()
                .map(first -> further.sources.stream()
                        .filter(second -> second.source().equals(first.source()))
                        .reduce(first, FromSource::and))
                .toList());
    }

    /** The sources that failed. */
    public Set<String> failing() {
        return sources.stream()
                .filter(source -> source.failure().isPresent())
                .map(FromSource::source)
                .collect(Collectors.toUnmodifiableSet());
    }

    /**
     * What one source brought.
     *
     * @param papers how many of its papers were read
     * @param kept how many of them were new, changed, unchanged
     * @param refused what could not be read, with its reason
     * @param failure why the source could not be read, or not all of it
     */
    public record FromSource(String source, int papers, Kept kept, List<String> refused, Optional<String> failure) {
        public FromSource {
            refused = List.copyOf(refused);
        }

        private FromSource and(FromSource more) {
            List<String> all = new ArrayList<>(refused);
            all.addAll(more.refused);
            return new FromSource(source, papers + more.papers, kept.and(more.kept), all, failure.or(more::failure));
        }
    }
}
