package dev.paperboy.mail;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.Inert;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Draws cards as HTML documents: one column that fits a telephone and does not sprawl on a screen, light or dark as the reader's
 * machine is. Nothing is fetched from anywhere, and nothing runs.
 */
public final class MailHtml {
    private static final String FRAME = frame();

    private MailHtml() {}

    /** A mail, with the page on which it is stopped. */
    static String mail(Card card, Optional<URI> stop) {
        String foot = stop.map(page -> "<p class=\"small\"><a class=\"link\" href=\""
                        + MailText.escaped(page.toString()) + "\">No more of these mails</a></p>\n")
                .orElse("");
        return framed(card, foot);
    }

    /**
     * A page on which something is done.
     *
     * @param button what the page's button says; pressing it posts to the page's own address. Empty: there is nothing to do
     */
    public static String page(Card card, Optional<String> button) {
        String form = button.map(label -> "<form method=\"post\"><button class=\"press\">" + MailText.escaped(label)
                        + "</button></form>\n")
                .orElse("");
        return framed(card, form);
    }

    private static String framed(Card card, String foot) {
        String title = MailText.escaped(Inert.line(card.headline()));
        List<Block> blocks = card.blocks();
        String body = blocks.isEmpty()
                ? "<p class=\"text\">" + title + "</p>"
                : blocks.stream().map(block -> block.accept(MailBlocks.DRAWN)).collect(Collectors.joining());
        // each place is filled once, so that a title with the name of a place in it fills nothing
        String[] parts = FRAME.split("%(?:title|body)%", -1);
        return parts[0] + title + parts[1] + body + foot + parts[2];
    }

    private static String frame() {
        try (InputStream from = MailHtml.class.getResourceAsStream("mail.html")) {
            if (from == null) {
                throw new IllegalStateException("mail.html is missing from the jar");
            }
            return new String(from.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
