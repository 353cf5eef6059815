package dev.paperboy.trending;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.PublishingCalendar;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Says why there is no edition, and offers the nearest ones. */
final class Silence {
    private final PublishingCalendar calendar;
    private final LocalDate today;

    Silence(PublishingCalendar calendar, LocalDate today) {
        this.calendar = calendar;
        this.today = today;
    }

    /** The answer when nothing stood on any list of the edition's days. */
    Card card(EditionCall asked, Neighbours neighbours) {
        EditionKey key = asked.key();
        String why = "No papers for " + DayWords.of(key) + ": " + reason(key) + ".";
        List<Button> nearest = Stream.of(
                        neighbours.previous(key), neighbours.next(key).or(() -> neighbours.newest(key.period())))
                .flatMap(Optional::stream)
                .distinct()
                .map(other -> asked.of(other).button())
                .toList();
        String nothing = "There are no papers here yet. They come with the first fetch or import.";
        String offer =
                nearest.isEmpty() ? nothing : nearest.size() == 1 ? "The nearest edition:" : "The nearest editions:";
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(RichText.plain(why + " " + offer)));
        if (!nearest.isEmpty()) {
            blocks.add(new Block.Buttons(nearest));
        }
        return new Card(why, blocks);
    }

    /**
     * What to say above the newest edition when it was asked for without a date and isn't today's: {@code No list today
     * (Sunday); this is Friday's.}
     */
    Optional<String> instead(EditionKey newest) {
        if (!newest.last().isBefore(today)) {
            return Optional.empty();
        }
        if (newest.period() != Period.DAY) {
            return Optional.of("Nothing is listed this " + AskedEdition.name(newest.period())
                    + " yet; this is the newest there is.");
        }
        String none = calendar.publishes(today)
                ? "Today's list is not here yet"
                : "No list today (" + DayWords.weekday(today) + ")";
        String its = newest.first().isAfter(today.minusDays(7))
                ? DayWords.weekday(newest.first()) + "'s"
                : "of " + DayWords.of(newest.first());
        return Optional.of(none + "; this is " + its + ".");
    }

    private String reason(EditionKey key) {
        if (key.first().isAfter(today)) {
            return (key.period() == Period.DAY ? "that day" : "that " + AskedEdition.name(key.period()))
                    + " is still to come";
        }
        if (key.last().isBefore(calendar.first())) {
            return calendar.silence(key.last()).orElseThrow();
        }
        if (key.period() == Period.DAY) {
            return calendar.silence(key.first())
                    .orElse(key.first().equals(today) ? "today's list is not here yet" : "its list is not here");
        }
        return "none of its lists is here";
    }
}
