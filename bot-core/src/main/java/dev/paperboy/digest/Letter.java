package dev.paperboy.digest;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.subscription.OrderWords;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * The letter that asks a mailbox whether it wants a digest. Nothing in it is written by whoever asked, so that nobody can have their words
 * sent to others.
 */
final class Letter {
    private Letter() {}

    static Card asking(Request request, int code, Optional<URI> link) {
        String when = OrderWords.when(request.order().schedule());
        RichText what = RichText.plain(
                        "Somebody, you we hope, asked Paperboy to send a digest of research papers here: ")
                .andStrong(when)
                .andPlain(", the top " + request.order().top() + ".");
        RichText typed = RichText.plain(
                        link.isPresent() ? "Or type this where you asked: " : "To confirm, type this where you asked: ")
                .andCode("/papers email confirm " + code);
        RichText clicked = link.map(to -> RichText.plain("To confirm, open ")
                        .andLink("this page", to)
                        .andPlain("."))
                .orElse(RichText.empty());
        RichText otherwise = RichText.plain("If it was not you, do nothing: nothing more is sent, and after "
                + Duration.between(request.asked(), request.ends()).toHours() + " hours this address is forgotten.");
        return new Card(
                "Confirm your digest of research papers",
                List.of(
                        new Block.Heading("Do you want this digest?"),
                        new Block.Paragraph(what),
                        new Block.Paragraph(link.isPresent() ? clicked.andLine().and(typed) : typed),
                        new Block.Footnote(otherwise)));
    }
}
