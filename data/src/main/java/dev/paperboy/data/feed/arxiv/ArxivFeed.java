package dev.paperboy.data.feed.arxiv;

import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.data.feed.http.Answer;
import dev.paperboy.data.feed.http.PoliteHttp;
import dev.paperboy.data.feed.http.SourceHealth;
import dev.paperboy.data.feed.http.SourceWatch;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PublishingCalendar;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * arXiv's announcements in some categories, and its papers by id. The announcement feeds know one day only, the newest; they are
 * empty on weekends and holidays.
 */
public final class ArxivFeed implements PaperFeed {
    /** The key of this source. */
    public static final String SOURCE = Arrival.ANNOUNCER;

    /** Politeness: the API allows more, but slowly. */
    private static final int MOST_IDS = 100;

    private static final int PAGE = 500;
    /** About four days' worth of the busiest categories. */
    private static final int MOST_PAGES = 10;

    private static final Pattern CATEGORY = Pattern.compile("[a-z-]{2,20}(?:\\.[A-Za-z-]{2,20})?");

    private final ArxivAddresses addresses;
    private final List<String> categories;
    private final PoliteHttp http;
    private final SourceWatch watch;
    private final Clock clock;

    /**
     * @param categories those whose announcements are the day list, such as {@code cs.CL}; none: no day list
     * @throws IllegalArgumentException when one is no category
     */
    public ArxivFeed(
            ArxivAddresses addresses, List<String> categories, PoliteHttp http, SourceWatch watch, Clock clock) {
        this.addresses = addresses;
        this.categories = List.copyOf(categories);
        this.http = http;
        this.watch = watch;
        this.clock = clock;
        for (String category : categories) {
            if (!CATEGORY.matcher(category).matches()) {
                throw new IllegalArgumentException("not an arXiv category: '" + category + "'; write one like cs.CL");
            }
        }
    }

    /**
     * Where arXiv lives.
     *
     * @param api the query API, such as {@code https://export.arxiv.org/api}
     * @param feed the announcement feeds, such as {@code https://rss.arxiv.org}
     */
    public record ArxivAddresses(URI api, URI feed) {}

    @Override
    public String source() {
        return SOURCE;
    }

    /** How arXiv is doing. */
    public SourceHealth health() {
        return watch.health();
    }

    @Override
    public Batch list(LocalDate day) throws FeedException {
        return categories.isEmpty() ? new Batch(List.of(), List.of()) : watch.watch(() -> announced(day));
    }

    /** The announcement feeds know one day only; earlier ones are asked for by when their papers were submitted. */
    @Override
    public Batch past(LocalDate day) throws FeedException {
        if (categories.isEmpty() || !PublishingCalendar.ARXIV.publishes(day)) {
            return new Batch(List.of(), List.of());
        }
        String query = Submissions.announcedOn(day).query(categories);
        List<Arrival> arrivals = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            String portion = query + "&start=" + page * PAGE + "&max_results=" + PAGE;
            if (watch.watch(() -> asked(portion, Optional.of(day), arrivals, refused)) < PAGE) {
                break;
            }
        }
        return new Batch(arrivals, refused);
    }

    @Override
    public Optional<Arrival> find(PaperId id) throws FeedException {
        return find(List.of(id)).arrivals().stream().findFirst();
    }

    /** Papers by their ids; those arXiv does not know, and ids that are not arXiv's, are left out. */
    public Batch find(Collection<PaperId> ids) throws FeedException {
        List<PaperId> known = ids.stream().filter(PaperId::isArxiv).distinct().toList();
        List<Arrival> arrivals = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (int i = 0; i < known.size(); i += MOST_IDS) {
            List<PaperId> some = known.subList(i, Math.min(i + MOST_IDS, known.size()));
            String list = some.stream().map(PaperId::value).collect(Collectors.joining(","));
            String portion = "id_list=" + list + "&max_results=" + some.size();
            watch.watch(() -> asked(portion, Optional.empty(), arrivals, refused));
        }
        return new Batch(arrivals, refused);
    }

    private Batch announced(LocalDate day) throws FeedException {
        URI uri = URI.create(trimmed(addresses.feed()) + "/atom/" + String.join("+", categories));
        List<Arrival> arrivals = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        for (FeedItem item : items(http.get(uri))) {
            Announcement announcement = new Announcement(item);
            if (announcement.day().isPresent() && !announcement.day().get().equals(day)) {
                continue;
            }
            try {
                arrivals.add(announcement.arrival(clock.instant()));
            } catch (UnreadableEntry e) {
                refused.add(name(item) + ": " + e.reason());
            }
        }
        return new Batch(arrivals, refused);
    }

    /** Asks the query API; gives how many entries it answered with. */
    private int asked(String query, Optional<LocalDate> day, List<Arrival> arrivals, List<String> refused)
            throws FeedException {
        List<FeedItem> items = items(http.get(URI.create(trimmed(addresses.api()) + "/query?" + query)));
        for (FeedItem item : items) {
            try {
                arrivals.add(new Arrival(new ArxivEntry(item).paper(), SOURCE, day, clock.instant()));
            } catch (UnreadableEntry e) {
                refused.add(name(item) + ": " + e.reason());
            }
        }
        return items.size();
    }

    /** The items of an answer; a refusal comes as HTTP 400 with an entry that says why, in older recordings as 200. */
    private static List<FeedItem> items(Answer answer) throws FeedException {
        boolean mayExplain = answer.isSuccess() || answer.body().contains("<feed");
        List<FeedItem> items = mayExplain ? FeedXml.items(answer.body()) : List.of();
        for (FeedItem item : items) {
            Optional<String> refusal = new ArxivEntry(item).refusal();
            if (refusal.isPresent()) {
                throw new FeedException("it refused the request: " + refusal.get());
            }
        }
        if (!answer.isSuccess()) {
            throw new FeedException("it answered " + answer.status() + ": " + answer.beginning());
        }
        return items;
    }

    private static String name(FeedItem item) {
        return item.text("id")
                .or(() -> item.text("guid"))
                .or(() -> item.text("title"))
                .orElse("an entry");
    }

    private static String trimmed(URI base) {
        return base.toString().replaceFirst("/+$", "");
    }
}
