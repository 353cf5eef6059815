package dev.paperboy.trending;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Edition;
import dev.paperboy.paper.Edition.Ranked;
import dev.paperboy.paper.PaperLine;
import dev.paperboy.paper.Period;
import dev.paperboy.paper.Score;
import dev.paperboy.paper.Snapshot;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a paper is where it is, as a card.
 *
 * @param place its index among the edition's papers, from 0
 * @param snapshots its counts over time, oldest first
 * @param zone the asker's
 */
record Explanation(Edition edition, int place, List<Snapshot> snapshots, ZoneId zone) {
    /** The first count and the newest ones: as many as fit on a card everywhere. */
    private static final int SHOWN = 8;

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("d MMM, HH:mm z", Locale.ENGLISH);

    Card card() {
        Ranked ranked = edition.ranked().get(place);
        String where = "#" + (place + 1) + " of " + edition.ranked().size() + " in " + DayWords.of(edition.key());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(where));
        blocks.add(new Block.Paragraph(PaperLine.title(ranked.paper()).andLine().and(PaperLine.facts(ranked.paper()))));
        blocks.add(new Block.Paragraph(terms(ranked)));
        if (!snapshots.isEmpty()) {
            blocks.add(new Block.Fields(shown().map(this::field).toList()));
        }
        blocks.add(new Block.Buttons(List.of(
                new EditionCall(edition.key(), Optional.empty()).button(),
                new Button(
                        "Summarize",
                        CommandCall.of("summarize").with("paper", ranked.paper().id())))));
        blocks.add(new Block.Footnote(RichText.plain(how())));
        return new Card(ranked.paper().title() + ": " + where, blocks);
    }

    private RichText terms(Ranked ranked) {
        RichText text = RichText.empty();
        if (ranked.paper().withdrawn()) {
            text = text.andPlain("Withdrawn papers come last, whatever their votes.")
                    .andLine();
        }
        if (edition.key().period() == Period.DAY) {
            return text.andStrong(ranked.score().terms().get(0).reason());
        }
        for (Score.Term term : ranked.score().terms()) {
            text = text.andStrong(points(term.points()))
                    .andPlain(" " + term.reason())
                    .andLine();
        }
        return text.andPlain("= " + points(ranked.score().value()) + " points");
    }

    private String how() {
        return edition.key().period() == Period.DAY
                ? "A day is ranked by upvotes; ties go to more comments, then to the earlier id."
                : "One point more is twice the upvotes. Young papers get the upvotes they are expected to reach.";
    }

    private Stream<Snapshot> shown() {
        int newest = Math.max(1, snapshots.size() - (SHOWN - 1));
        return Stream.concat(snapshots.stream().limit(1), snapshots.stream().skip(newest));
    }

    private Block.Field field(Snapshot snapshot) {
        String comments = TrendingScore.number(snapshot.popularity().comments(), "comment");
        String upvotes = TrendingScore.number(snapshot.popularity().upvotes(), "upvote");
        return new Block.Field(MOMENT.format(snapshot.at().atZone(zone)), RichText.plain(upvotes + ", " + comments));
    }

    private static String points(double points) {
        return String.format(Locale.ENGLISH, "%.2f", points);
    }
}
