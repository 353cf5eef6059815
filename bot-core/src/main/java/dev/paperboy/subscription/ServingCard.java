package dev.paperboy.subscription;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws what a run brings: the card that is posted, and the one that a preview shows. */
public final class ServingCard {
    private ServingCard() {}

    /** The card of a run that is on time. */
    public static Card of(Subscription subscription, Serving serving) {
        return draw(subscription, serving, List.of());
    }

    /** The card of a run that comes late, and says so. */
    public static Card late(Subscription subscription, Serving serving) {
        RichText sorry = RichText.plain("This comes late: I could not post at "
                + subscription.order().schedule().at() + ".");
        return draw(subscription, serving, List.of(new Block.Footnote(sorry)));
    }

    private static Card draw(Subscription subscription, Serving serving, List<Block> notes) {
        String title = title(subscription, serving);
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(title));
        blocks.addAll(notes);
        if (!serving.silent().isEmpty()) {
            blocks.add(new Block.Paragraph(RichText.plain("There was no list on "
                    + serving.silent().stream().map(ServingCard::named).collect(Collectors.joining(" and ")) + ".")));
        }
        boolean pressable = !(subscription.order().address() instanceof Address.Mailbox);
        for (int place = 1; place <= serving.papers().size(); place++) {
            blocks.add(entry(serving, place, pressable));
        }
        blocks.addAll(foot(subscription, serving));
        return new Card(headline(title, serving), blocks);
    }

    private static String title(Subscription subscription, Serving serving) {
        Selection selection = subscription.order().selection();
        String about = selection.isEverything() ? "Trending papers" : "Papers: " + selection.words();
        String since = serving.from().size() > 1 ? named(serving.from().get(0)) + " to " : "";
        return about + " · " + since + named(serving.listDay());
    }

    private static String headline(String title, Serving serving) {
        int more = serving.papers().size() - 1;
        return title + ": " + serving.papers().get(0).title() + (more == 0 ? "" : " and " + more + " more");
    }

    private static Block entry(Serving serving, int place, boolean pressable) {
        Paper paper = serving.papers().get(place - 1);
        PaperEntry entry = PaperEntry.of(paper).ranked(place);
        return pressable ? entry.offering(buttons(serving, paper)).block() : entry.block();
    }

    private static List<Button> buttons(Serving serving, Paper paper) {
        List<Button> buttons = new ArrayList<>();
        buttons.add(new Button("Summarize", CommandCall.of("summarize").with("paper", paper.id())));
        buttons.add(new Button("Similar", CommandCall.of("similar").with("paper", paper.id())));
        if (serving.from().size() == 1) {
            CommandCall why = CommandCall.of("why").with("paper", paper.id()).with("date", serving.listDay());
            buttons.add(new Button("Why", why));
        }
        return buttons;
    }

    private static List<Block> foot(Subscription subscription, Serving serving) {
        Order order = subscription.order();
        String more = serving.others() == 0 ? "" : serving.others() + " more matched. ";
        String what = order.selection().words() + ", " + OrderWords.when(order.schedule());
        if (order.address() instanceof Address.Mailbox) {
            RichText why = RichText.plain(more + "You get this because you asked for " + what + ". Stop it with ")
                    .andCode("/papers email stop")
                    .andPlain(" where you did.");
            return List.of(new Block.Footnote(why));
        }
        RichText why = RichText.plain(
                        more + "You get this because this channel subscribed to " + what + ". Change or stop it with ")
                .andCode("/papers subscriptions")
                .andPlain(".");
        return List.of(
                new Block.Buttons(List.of(
                        new Button("Subscriptions", CommandCall.of("subscriptions")),
                        new Button("Pause", CommandCall.of("pause").with("number", subscription.number())))),
                new Block.Footnote(why));
    }

    private static String named(LocalDate day) {
        return DayWords.weekday(day) + ", " + DayWords.of(day);
    }
}
