package dev.paperboy.data.feed;

import dev.paperboy.paper.PaperStore.Kept;
import java.util.List;
import java.util.Optional;

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
    }
}
