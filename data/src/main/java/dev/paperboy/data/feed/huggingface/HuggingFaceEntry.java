package dev.paperboy.data.feed.huggingface;

import dev.paperboy.data.feed.entry.Fields;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.Links;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Popularity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One entry of the papers API: an envelope around a {@code paper}, or that paper alone.
 *
 * <p>Where both say something they differ: the envelope's title is the cleaner one, but its {@code publishedAt} is hours off by the
 * offset of US Eastern time, so dates come from the paper.
 */
public final class HuggingFaceEntry {
    /** The key of this source. */
    public static final String SOURCE = "huggingface";

    private final Fields envelope;
    private final Fields paper;

    public HuggingFaceEntry(Fields entry) {
        this.envelope = entry;
        this.paper = entry.in("paper").object().isObject() ? entry.in("paper") : entry;
    }

    /** Whether an object looks like one of these. */
    public static boolean looksLike(Fields object) {
        return object.in("paper").object().isObject()
                || (object.has("summary") && (object.has("upvotes") || object.has("publishedAt")));
    }

    /** The day on whose list it was submitted; entries before March 2025 don't say. */
    public Optional<LocalDate> listDay() {
        return paper.day("submittedOnDailyAt");
    }

    /**
     * The paper of this entry, as seen at a moment.
     *
     * @param listedOn the day on whose list it stood, where known
     * @throws UnreadableEntry when it has no id or no title
     */
    public Arrival arrival(Optional<LocalDate> listedOn, Instant seenAt) throws UnreadableEntry {
        PaperId id = paper.id();
        String title = envelope.text("title")
                .or(() -> paper.text("title"))
                .orElseThrow(() -> new UnreadableEntry("it has no title"));
        Paper read = new Paper(
                id,
                title,
                paper.text("summary").or(() -> envelope.text("summary")).orElse(""),
                authors(),
                paper.moment("publishedAt"),
                List.of(),
                paper.texts("ai_keywords"),
                Optional.empty(),
                links(id),
                popularity(),
                organization(),
                paper.has("withdrawnAt"));
        return new Arrival(read, SOURCE, listedOn, seenAt);
    }

    private List<String> authors() {
        return paper.objects("authors")
                .filter(author -> !author.flag("hidden"))
                .flatMap(author -> author.text("name").stream())
                .toList();
    }

    private Links links(PaperId id) {
        Links known = Links.of(id);
        return new Links(known.abstractPage(), known.pdf(), paper.link("githubRepo"), paper.link("projectPage"));
    }

    private Popularity popularity() {
        return new Popularity(paper.count("upvotes"), envelope.count("numComments"), paper.count("githubStars"));
    }

    private Optional<String> organization() {
        return Stream.of(paper.in("organization"), envelope.in("organization"))
                .flatMap(org -> org.text("fullname").or(() -> org.text("name")).stream())
                .findFirst();
    }
}
