package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.RichText;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Edition.Ranked;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Editions;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.Period;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What an order would have brought in the 7 days up to the newest list it could bring today. Thread-safe. */
final class Foretaste {
    private static final int DAYS = 7;
    private static final int SHOWN = 3;
    /** More matches a day than this is more than people read. */
    private static final int MANY = 20;

    private final Editions editions;

    Foretaste(Editions editions) {
        this.editions = editions;
    }

    /** The counts of each day, the top papers, and how to narrow or widen the order where that would help. */
    List<Block> blocks(Order order, Instant now) {
        Map<LocalDate, List<Paper>> days = matching(order, now);
        if (days.isEmpty()) {
            return List.of(paragraph("There are no lists yet to show what it would bring."));
        }
        int total = days.values().stream().mapToInt(List::size).sum();
        List<Block> blocks = new ArrayList<>();
        blocks.add(paragraph(counts(order, days, total)));
        List<Paper> best = best(days);
        for (int place = 1; place <= best.size(); place++) {
            blocks.add(PaperEntry.of(best.get(place - 1)).ranked(place).block());
        }
        if (total == 0) {
            blocks.add(
                    paragraph("Nothing matched. To get more, use fewer or more general words, or ask for fewer votes;"
                            + " you can keep it too, for the day when something does."));
        } else if (total > MANY * days.size()) {
            blocks.add(paragraph("That is more than " + MANY + " a day, of which the top " + order.top()
                    + " are posted. To narrow it, add a topic, -words to leave out, category: or votes:."));
        }
        return blocks;
    }

    private Map<LocalDate, List<Paper>> matching(Order order, Instant now) {
        PaperQuery query = order.selection().query();
        LocalDate last = LocalDate.ofInstant(now, order.schedule().zone()).minusDays(1);
        LocalDate newest = editions.newestDay(last).orElse(last);
        Map<LocalDate, List<Paper>> days = new LinkedHashMap<>();
        for (LocalDate day = newest.minusDays(DAYS - 1L); !day.isAfter(newest); day = day.plusDays(1)) {
            List<Paper> papers = papers(day, query);
            if (!papers.isEmpty() || !papers(day, PaperQuery.EVERYTHING).isEmpty()) {
                days.put(day, papers);
            }
        }
        return days;
    }

    private List<Paper> papers(LocalDate day, PaperQuery query) {
        return editions.edition(new EditionKey(Period.DAY, day), query).ranked().stream()
                .map(Ranked::paper)
                .toList();
    }

    private static List<Paper> best(Map<LocalDate, List<Paper>> days) {
        Comparator<Paper> byVotes =
                Comparator.comparing(paper -> -paper.popularity().upvotes());
        return days.values().stream()
                .flatMap(List::stream)
                .distinct()
                .sorted(byVotes)
                .limit(SHOWN)
                .toList();
    }

    private static String counts(Order order, Map<LocalDate, List<Paper>> days, int total) {
        int posted = days.values().stream()
                .mapToInt(papers -> Math.min(order.top(), papers.size()))
                .sum();
        String each = days.entrySet().stream()
                .map(day -> DayWords.weekday(day.getKey()).substring(0, 3) + " "
                        + day.getValue().size())
                .collect(Collectors.joining(", "));
        LocalDate newest = days.keySet().stream().max(Comparator.naturalOrder()).orElseThrow();
        return "In the 7 days to " + DayWords.of(newest) + " it would have matched " + total
                + (total == 1 ? " paper" : " papers") + " (" + each + ") and posted " + posted + "."
                + (total == 0 ? "" : " The top ones:");
    }

    private static Block paragraph(String text) {
        return new Block.Paragraph(RichText.plain(text));
    }
}
