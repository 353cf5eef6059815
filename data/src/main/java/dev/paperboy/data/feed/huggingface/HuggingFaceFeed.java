package dev.paperboy.data.feed.huggingface;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paperboy.data.feed.entry.Fields;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.data.feed.http.Answer;
import dev.paperboy.data.feed.http.PoliteHttp;
import dev.paperboy.data.feed.http.SourceHealth;
import dev.paperboy.data.feed.http.SourceWatch;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Period;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The Daily Papers lists, newest counts and all. Lists begin on 2023-05-04; weekends have none. */
public final class HuggingFaceFeed implements PaperFeed {
    private static final int PAGE = 100;
    /** A month has about 500 papers; more than this is a loop. */
    private static final int MOST_PAGES = 50;

    private final JsonMapper json = new JsonMapper();
    private final URI base;
    private final PoliteHttp http;
    private final SourceWatch watch;
    private final Clock clock;

    /** @param base where the API lives, such as {@code https://huggingface.co} */
    public HuggingFaceFeed(URI base, PoliteHttp http, SourceWatch watch, Clock clock) {
        this.base = base;
        this.http = http;
        this.watch = watch;
        this.clock = clock;
    }

    @Override
    public String source() {
        return HuggingFaceEntry.SOURCE;
    }

    /** How Hugging Face is doing. */
    public SourceHealth health() {
        return watch.health();
    }

    @Override
    public Batch list(LocalDate day) throws FeedException {
        return list(new EditionKey(Period.DAY, day));
    }

    @Override
    public Batch past(LocalDate day) throws FeedException {
        return list(day);
    }

    /** What stands on the lists of a day, a week or a month. */
    public Batch list(EditionKey edition) throws FeedException {
        return watch.watch(() -> pages(edition));
    }

    @Override
    public Optional<Arrival> find(PaperId id) throws FeedException {
        return id.isArxiv() ? watch.watch(() -> single(id)) : Optional.empty();
    }

    private Batch pages(EditionKey edition) throws FeedException {
        List<Arrival> arrivals = new ArrayList<>();
        List<String> refused = new ArrayList<>();
        Set<PaperId> seen = new HashSet<>();
        for (int page = 0; page < MOST_PAGES; page++) {
            Answer answer = http.get(resolve("/api/daily_papers?" + asked(edition) + "&p=" + page + "&limit=" + PAGE));
            JsonNode entries = parsed(answer, "list of " + edition.first());
            if (!entries.isArray()) {
                throw new FeedException("its list of " + edition.first() + " is no list: " + answer.beginning());
            }
            for (JsonNode entry : entries) {
                // votes move while we turn the page, so a paper may stand on both
                read(entry, edition, refused)
                        .filter(a -> seen.add(a.paper().id()))
                        .ifPresent(arrivals::add);
            }
            if (entries.isEmpty() || !answer.hasNextPage()) {
                break;
            }
        }
        return new Batch(arrivals, refused);
    }

    private Optional<Arrival> read(JsonNode node, EditionKey edition, List<String> refused) {
        HuggingFaceEntry entry = new HuggingFaceEntry(new Fields(node));
        Optional<LocalDate> day = edition.period() == Period.DAY ? Optional.of(edition.first()) : entry.listDay();
        try {
            return Optional.of(entry.arrival(day, clock.instant()));
        } catch (UnreadableEntry e) {
            refused.add(name(node) + ": " + e.reason());
            return Optional.empty();
        }
    }

    private static String name(JsonNode entry) {
        Fields fields = new Fields(entry);
        return fields.in("paper").text("id").or(() -> fields.text("title")).orElse("an entry");
    }

    private Optional<Arrival> single(PaperId id) throws FeedException {
        String path = URLEncoder.encode(id.value(), StandardCharsets.UTF_8);
        Answer answer = http.get(resolve("/api/papers/" + path));
        if (answer.status() == 404) {
            return Optional.empty();
        }
        HuggingFaceEntry entry = new HuggingFaceEntry(new Fields(parsed(answer, "paper " + id)));
        try {
            return Optional.of(entry.arrival(entry.listDay(), clock.instant()));
        } catch (UnreadableEntry e) {
            throw new FeedException("its paper " + id + " can't be read: " + e.reason(), e);
        }
    }

    private JsonNode parsed(Answer answer, String what) throws FeedException {
        if (!answer.isSuccess()) {
            throw new FeedException("it refused its " + what + " with " + answer.status() + ": " + answer.beginning());
        }
        try {
            return json.readTree(answer.body());
        } catch (JsonProcessingException e) {
            throw new FeedException("its " + what + " is no whole JSON: " + answer.beginning(), e);
        }
    }

    private URI resolve(String pathAndQuery) {
        return URI.create(base.toString().replaceFirst("/+$", "") + pathAndQuery);
    }

    private static String asked(EditionKey edition) {
        LocalDate first = edition.first();
        return switch (edition.period()) {
            case DAY -> "date=" + first;
            case WEEK ->
                "week=%d-W%02d"
                        .formatted(first.get(IsoFields.WEEK_BASED_YEAR), first.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR));
            case MONTH -> "month=" + YearMonth.from(first);
        };
    }
}
