package dev.paperboy.trending;

import dev.paperboy.card.Card;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Command;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Edition;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Listed;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.PaperStore;
import dev.paperboy.paper.Period;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/**
 * {@code why <id> [day|week|month] [date]}: where a paper stands in an edition, each term of its score, and its votes over time.
 *
 * <p>Without a date it is the edition in which the paper was first listed; its week, if no period is given, because a week has
 * more to explain than a day.
 */
public final class WhyCommand implements Command {
    static final String NAME = "why";
    private static final Option PAPER = Option.rest("paper", "its id or a link to it", new OptionType.PaperReference())
            .asRequired();
    private static final CommandSpec SPEC = new CommandSpec(
            NAME,
            "Why a paper is where it is in an edition",
            List.of(PAPER, AskedEdition.PERIOD, AskedEdition.DATE),
            List.of("why 2508.14811", "why 2508.14811 day", "why 2508.14811 2026-W34"));
    /** The longest way from arXiv to a list that was seen is 102 days. */
    private static final int LONGEST_WAY = 110;

    private final Editions editions;
    private final PaperStore papers;
    private final Clock clock;
    private final ZoneId zone;

    /**
     * A command on these editions.
     *
     * @param zone whose days count for askers whose own zone is unknown
     */
    public WhyCommand(Editions editions, PaperStore papers, Clock clock, ZoneId zone) {
        this.editions = editions;
        this.papers = papers;
        this.clock = clock;
        this.zone = zone;
    }

    /** The call for a paper in an edition. */
    static CommandCall call(PaperId paper, EditionKey key) {
        return CommandCall.of(NAME).with(PAPER.name(), paper).with(AskedEdition.DATE.name(), DayWords.typed(key));
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        PaperId id = new PaperId(invocation.text(PAPER.name()).orElseThrow());
        Paper paper = papers.find(id)
                .orElseThrow(() -> CommandRefused.because("Paperboy does not know " + id + ".", "trending"));
        ZoneId own = invocation.zone().orElse(zone);
        EditionKey key = AskedEdition.of(invocation, LocalDate.ofInstant(clock.instant(), own))
                .orElseGet(() -> firstEdition(paper, AskedEdition.period(invocation)));
        Edition edition = editions.edition(key, PaperQuery.EVERYTHING);
        for (int place = 0; place < edition.ranked().size(); place++) {
            if (edition.ranked().get(place).paper().id().equals(id)) {
                return new Explanation(edition, place, papers.snapshots(id), own).card();
            }
        }
        throw CommandRefused.because(id + " is not in the edition of " + DayWords.of(key) + ".", NAME + " " + id);
    }

    private EditionKey firstEdition(Paper paper, Optional<Period> period) {
        return firstListed(paper)
                .map(day -> EditionKey.containing(period.orElse(Period.WEEK), day))
                .orElseThrow(() -> CommandRefused.because(
                        paper.id() + " stood on no list that is here, so no edition ranks it.",
                        "similar " + paper.id()));
    }

    private Optional<LocalDate> firstListed(Paper paper) {
        return paper.publishedAt()
                .map(published -> LocalDate.ofInstant(published, ZoneOffset.UTC))
                .flatMap(published -> papers.listed(published.minusDays(1), published.plusDays(LONGEST_WAY)).stream()
                        .filter(listed -> listed.paper().id().equals(paper.id()))
                        .map(Listed::firstListed)
                        .findFirst());
    }
}
