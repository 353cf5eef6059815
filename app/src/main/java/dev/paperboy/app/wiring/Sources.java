package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.data.feed.FetchRound;
import dev.paperboy.data.feed.VoteRefresh;
import dev.paperboy.data.feed.arxiv.ArxivFeed;
import dev.paperboy.data.feed.http.Manners;
import dev.paperboy.data.feed.http.Pace;
import dev.paperboy.data.feed.http.Pause;
import dev.paperboy.data.feed.http.PoliteHttp;
import dev.paperboy.data.feed.http.SourceHealth;
import dev.paperboy.data.feed.http.SourceWatch;
import dev.paperboy.data.feed.huggingface.HuggingFaceFeed;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Where papers come from, each source with its own manners.
 *
 * @param huggingFace the daily lists and their votes
 * @param arxiv what was announced, and any paper by its id
 * @param prompt the same two, asked once and not again: for people who wait; none when offline
 */
public record Sources(HuggingFaceFeed huggingFace, ArxivFeed arxiv, List<PaperFeed> prompt) {
    /** arXiv's terms of use: one request every three seconds, over one connection. */
    private static final Duration ARXIV_REST = Duration.ofSeconds(3);

    private static final Duration HUGGING_FACE_REST = Duration.ofMillis(200);
    private static final String NO_CONTACT = "https://github.com/paperboy";

    /** The sources where the configuration says they are. */
    public static Sources of(Configuration configuration, Clock clock) {
        Manners manners = Manners.of(configuration.contact().orElse(NO_CONTACT));
        Pace easy = new Pace(HUGGING_FACE_REST, clock, Pause.REAL);
        Pace slow = new Pace(ARXIV_REST, clock, Pause.REAL);
        SourceWatch huggingFace = new SourceWatch("Hugging Face", easy, clock);
        SourceWatch arxiv = new SourceWatch("arXiv", slow, clock);
        Function<Manners, HuggingFaceFeed> first = asked -> new HuggingFaceFeed(
                configuration.endpoints().huggingFace(), http(asked, easy, clock), huggingFace, clock);
        Function<Manners, ArxivFeed> second = asked -> new ArxivFeed(
                new ArxivFeed.ArxivAddresses(
                        configuration.endpoints().arxivApi(),
                        configuration.endpoints().arxivFeed()),
                configuration.arxivCategories(),
                http(asked, slow, clock),
                arxiv,
                clock);
        Manners prompt = manners.promptly();
        return new Sources(
                first.apply(manners), second.apply(manners), List.of(first.apply(prompt), second.apply(prompt)));
    }

    /** These, with nobody to ask for people who wait. */
    public Sources offline() {
        return new Sources(huggingFace, arxiv, List.of());
    }

    private static PoliteHttp http(Manners manners, Pace pace, Clock clock) {
        return new PoliteHttp(manners, pace, clock, Pause.REAL, RandomGenerator.getDefault());
    }

    /** Both, the one with the votes first. */
    public List<PaperFeed> all() {
        return List.of(huggingFace, arxiv);
    }

    /** A round over both. */
    public FetchRound round(PaperStore store, Clock clock) {
        return new FetchRound(all(), store, clock);
    }

    /** What reads votes again. */
    public VoteRefresh refresh(PaperStore store, Clock clock) {
        return new VoteRefresh(huggingFace, store, clock);
    }

    /** How they are doing. */
    public List<SourceHealth> health() {
        return List.of(huggingFace.health(), arxiv.health());
    }
}
