package dev.paperboy.trending;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Edition;
import dev.paperboy.paper.Edition.Ranked;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.PaperEntry;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One page of an edition, as a card.
 *
 * @param edition not empty
 * @param page from 1
 */
record EditionPage(EditionCall asked, Edition edition, int page) {
    private static final int SIZE = 5;

    /** Why the page can't be shown; empty when it can. */
    Optional<String> refusal() {
        int pages = pages();
        String has = pages == 1 ? "There is only 1 page." : "There are only " + pages + " pages.";
        return page > pages ? Optional.of(has) : Optional.empty();
    }

    /**
     * The card.
     *
     * @param instead why it is not what was asked for
     * @param notice what readers should know about the papers
     */
    Card card(Optional<String> instead, Optional<String> notice, Neighbours neighbours) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("Trending" + about() + " · " + DayWords.of(asked.key())));
        notice.ifPresent(sentence -> blocks.add(new Block.Paragraph(RichText.plain(sentence))));
        instead.ifPresent(sentence -> blocks.add(new Block.Paragraph(RichText.plain(sentence))));
        int first = (page - 1) * SIZE;
        int end = Math.min(first + SIZE, edition.ranked().size());
        for (int place = first; place < end; place++) {
            blocks.add(entry(edition.ranked().get(place), place + 1));
        }
        List<Button> buttons = buttons(neighbours);
        if (!buttons.isEmpty()) {
            blocks.add(new Block.Buttons(buttons));
        }
        blocks.add(new Block.Footnote(RichText.plain(footnote())));
        return new Card(headline(), blocks);
    }

    /** The card for an edition without a paper on the topic. */
    static Card nothingAbout(EditionCall asked) {
        EditionKey key = asked.key();
        String none = "Nothing about \"" + asked.topic().orElse("") + "\" in the edition of " + DayWords.of(key) + ".";
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button("The whole edition", asked.whole().page(1)));
        if (key.period() != Period.MONTH) {
            EditionKey longer = EditionKey.containing(longer(key.period()), key.first());
            buttons.add(new Button(
                    "The whole " + AskedEdition.name(longer.period()),
                    asked.of(longer).page(1)));
        }
        return Card.saying(none).followedBy(List.of(new Block.Buttons(buttons)));
    }

    private Block entry(Ranked ranked, int place) {
        PaperId id = ranked.paper().id();
        List<Button> buttons = List.of(
                new Button("Summarize", CommandCall.of("summarize").with("paper", id)),
                new Button("Similar", CommandCall.of("similar").with("paper", id)),
                new Button("Why", WhyCommand.call(id, asked.key())));
        return PaperEntry.of(ranked.paper()).ranked(place).offering(buttons).block();
    }

    private List<Button> buttons(Neighbours neighbours) {
        List<Button> buttons = new ArrayList<>();
        if (page > 1) {
            buttons.add(new Button("Previous page", asked.page(page - 1)));
        }
        if (page < pages()) {
            buttons.add(new Button("Next page", asked.page(page + 1), Button.Emphasis.PRIMARY));
        }
        String name = AskedEdition.name(asked.key().period());
        neighbours
                .previous(asked.key())
                .ifPresent(key ->
                        buttons.add(new Button("Previous " + name, asked.of(key).page(1))));
        neighbours
                .next(asked.key())
                .ifPresent(key ->
                        buttons.add(new Button("Next " + name, asked.of(key).page(1))));
        return buttons;
    }

    private String footnote() {
        String by = asked.key().period() == Period.DAY ? "by upvotes" : "by the upvotes they are expected to reach";
        int papers = edition.ranked().size();
        return papers + (papers == 1 ? " paper" : " papers") + ", ranked " + by + " · page " + page + " of " + pages();
    }

    private String headline() {
        int others = edition.ranked().size() - 1;
        String more = others == 0 ? "" : others == 1 ? " and 1 more" : " and " + others + " more";
        return "Trending" + about() + ", " + DayWords.of(asked.key()) + ": "
                + edition.ranked().get(0).paper().title() + more;
    }

    private String about() {
        return asked.topic().map(words -> " on \"" + words + "\"").orElse("");
    }

    private int pages() {
        return (edition.ranked().size() + SIZE - 1) / SIZE;
    }

    private static Period longer(Period period) {
        return period == Period.DAY ? Period.WEEK : Period.MONTH;
    }
}
