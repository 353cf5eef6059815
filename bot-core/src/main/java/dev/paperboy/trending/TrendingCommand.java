package dev.paperboy.trending;

import dev.paperboy.card.Card;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Suggestion;
import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.PublishingCalendar;
import dev.paperboy.paper.QueryText;
import dev.paperboy.paper.Topics;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * {@code trending [day|week|month] [date] [topic]}: an edition, ranked, in pages.
 *
 * <p>Without a date it is the newest edition there is. "Today" is the asker's, in their own zone where the platform knows it.
 */
public final class TrendingCommand implements Command {
    static final String NAME = "trending";
    static final Option TOPIC = Option.rest("topic", "only papers about this", new OptionType.Words(200));
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "The trending papers of a day, a week or a month",
            List.of(AskedEdition.PERIOD, AskedEdition.DATE, TOPIC, Option.PAGE),
            List.of("trending", "trending week", "trending 2026-08-21", "trending month diffusion models"));

    private final Editions editions;
    private final Topics topics;
    private final Notice notice;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * A command on these editions.
     *
     * @param topics offered while one is typed
     * @param zone whose days count for askers whose own zone is unknown
     */
    public TrendingCommand(Editions editions, Topics topics, Notice notice, Clock clock, ZoneId zone) {
        this.editions = editions;
        this.topics = topics;
        this.notice = notice;
        this.clock = clock;
        this.zone = zone;
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), invocation.zone().orElse(zone));
        Optional<EditionKey> dated = AskedEdition.of(invocation, today);
        EditionKey key = dated.orElseGet(() -> newest(invocation, today));
        EditionCall asked = new EditionCall(key, invocation.text(TOPIC.name()));
        Neighbours neighbours = new Neighbours(editions, today);
        Silence silence = new Silence(PublishingCalendar.HUGGING_FACE, today);
        Edition edition =
                editions.edition(key, asked.topic().map(QueryText::read).orElse(PaperQuery.EVERYTHING));
        if (edition.ranked().isEmpty()) {
            return nothing(asked, silence, neighbours);
        }
        Optional<String> instead = dated.isPresent() ? Optional.empty() : silence.instead(key);
        EditionPage page = new EditionPage(asked, edition, invocation.page());
        page.refusal().ifPresent(sentence -> {
            throw CommandRefused.because(sentence, asked.typed());
        });
        return page.card(instead, notice.about(key), neighbours);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return option.equals(TOPIC.name()) ? Suggestion.of(topics.completing(typed, Topics.OFFERED)) : List.of();
    }

    private EditionKey newest(Invocation invocation, LocalDate today) {
        Period period = AskedEdition.period(invocation).orElse(Period.DAY);
        return EditionKey.containing(period, editions.newestDay(today).orElse(today));
    }

    private Card nothing(EditionCall asked, Silence silence, Neighbours neighbours) {
        boolean narrowed = asked.topic().isPresent()
                && !editions.edition(asked.key(), PaperQuery.EVERYTHING)
                        .ranked()
                        .isEmpty();
        return narrowed ? EditionPage.nothingAbout(asked) : silence.card(asked.whole(), neighbours);
    }
}
