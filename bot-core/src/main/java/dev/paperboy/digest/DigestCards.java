package dev.paperboy.digest;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.subscription.History;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.OrderWords;
import dev.paperboy.subscription.RunWords;
import dev.paperboy.subscription.Subscription;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is said about a person's digest. */
final class DigestCards {
    private static final String START = "/papers email ann@example.org at 09:00";

    private final History history;

    DigestCards(History history) {
        this.history = history;
    }

    /** How things stand. */
    Card status(Optional<Subscription> digest, Optional<Request> waiting, boolean canBeSent) {
        String headline = digest.map(one -> "Your digest goes to " + address(one))
                .orElse(waiting.isPresent() ? "Your digest waits for you to confirm" : "You have no digest by mail");
        List<Block> blocks = new ArrayList<>();
        digest.ifPresent(one -> blocks.add(entry(one)));
        waiting.ifPresent(one -> blocks.add(new Block.Paragraph(waiting(one))));
        if (blocks.isEmpty()) {
            blocks.add(new Block.Paragraph(
                    canBeSent
                            ? RichText.plain(headline + ". Start one with ")
                                    .andCode(START)
                                    .andPlain(".")
                            : RichText.plain(headline + ", and mail is not set up here.")));
        }
        return new Card(headline + ".", blocks);
    }

    /** The digest as it is now, after something was done about it. */
    Card running(String what, Subscription digest) {
        return new Card(
                what + ": " + OrderWords.of(digest.order()) + ".",
                List.of(new Block.Paragraph(RichText.plain(what + ".")), entry(digest)));
    }

    /**
     * The mailbox was asked.
     *
     * @param certain whether the letter went out for certain
     */
    static Card asked(Order order, boolean certain) {
        String mailbox = address(order);
        String headline = certain
                ? "A letter is on its way to " + mailbox + "."
                : "A letter may be on its way to " + mailbox + ".";
        RichText text = RichText.plain(headline
                        + " Nothing else is sent there before you confirm: with the page it names, or by typing the"
                        + " code in it as ")
                .andCode("/papers email confirm …")
                .andPlain(" here. It is good for " + Request.LIFE.toHours()
                        + " hours, then the address is forgotten. Ordered: " + OrderWords.of(order) + ".");
        return new Card(headline, List.of(new Block.Paragraph(text)));
    }

    private Block entry(Subscription one) {
        RichText text = RichText.plain("To ")
                .andStrong(address(one))
                .andPlain(": " + OrderWords.of(one.order()))
                .andLine()
                .and(RunWords.next(one))
                .andLine()
                .and(RunWords.last(one, history));
        return new Block.Entry(
                text,
                List.of(new Button("Stop", CommandCall.of("email").with("what", "stop"), Button.Emphasis.DANGER)));
    }

    private static RichText waiting(Request request) {
        return RichText.plain("Waiting for " + address(request.order()) + " to confirm: "
                        + OrderWords.of(request.order()) + ". The letter went out ")
                .andMoment(request.asked())
                .andPlain(" and is good until ")
                .andMoment(request.ends())
                .andPlain(". Type the code in it as ")
                .andCode("/papers email confirm …")
                .andPlain(".");
    }

    private static String address(Subscription one) {
        return address(one.order());
    }

    private static String address(Order order) {
        return ((Address.Mailbox) order.address()).email();
    }
}
