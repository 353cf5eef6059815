package dev.paperboy.app.mail;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.Links;
import dev.paperboy.digest.Request;
import dev.paperboy.digest.Seal;
import dev.paperboy.mail.MailHtml;
import dev.paperboy.subscription.Order;
import dev.paperboy.subscription.OrderWords;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.util.List;
import java.util.Optional;

/**
 * Confirming and stopping. Opening a page does nothing, because programs that look through mail open every link; the button on it does,
 * and the one click of a mail program (RFC 8058), which posts to the same address.
 */
public final class MailRoutes {
    private static final String POLICY =
            "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; base-uri 'none';"
                    + " frame-ancestors 'none'";

    private final Digests digests;
    private final Seal seal;

    public MailRoutes(Digests digests, Seal seal) {
        this.digests = digests;
        this.seal = seal;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(Links.CONFIRM, this::ask);
        routes.post(Links.CONFIRM, this::confirm);
        routes.get(Links.STOP, this::askToStop);
        routes.post(Links.STOP, this::stop);
    }

    private void ask(Context request) {
        Optional<Request> asked = digests.asked(token(request));
        if (asked.isEmpty()) {
            gone(request);
            return;
        }
        Order order = asked.get().order();
        show(request, said("Do you want this digest?", ordered(order)), Optional.of("Yes, send it"));
    }

    private void confirm(Context request) {
        digests.confirm(token(request))
                .ifPresentOrElse(
                        there -> show(
                                request,
                                said(
                                        "Confirmed",
                                        ordered(there.order()).andPlain(" Every mail has a link to stop it.")),
                                Optional.empty()),
                        () -> gone(request));
    }

    private void askToStop(Context request) {
        Optional<Address.Mailbox> mailbox = seal.stopped(token(request));
        if (mailbox.isEmpty()) {
            gone(request);
            return;
        }
        RichText text = RichText.plain("No more digests to ")
                .andStrong(mailbox.get().email())
                .andPlain("?");
        show(request, said("Stop these mails", text), Optional.of("Yes, stop them"));
    }

    private void stop(Context request) {
        Optional<Address.Mailbox> mailbox = seal.stopped(token(request));
        if (mailbox.isEmpty()) {
            gone(request);
            return;
        }
        digests.stop(mailbox.get());
        RichText text = RichText.plain("Nothing more is sent to ")
                .andStrong(mailbox.get().email())
                .andPlain(".");
        show(request, said("Stopped", text), Optional.empty());
    }

    private static RichText ordered(Order order) {
        String mailbox = order.address() instanceof Address.Mailbox to ? to.email() : "";
        return RichText.plain("To ").andStrong(mailbox).andPlain(": " + OrderWords.of(order) + ".");
    }

    private static void gone(Context request) {
        request.status(HttpStatus.NOT_FOUND);
        String text =
                "It was used before, is older than a day, or is not whole. Ask for a new one where you asked before.";
        show(request, said("This link does not work", RichText.plain(text)), Optional.empty());
    }

    private static Card said(String heading, RichText text) {
        return new Card(heading, List.of(new Block.Heading(heading), new Block.Paragraph(text)));
    }

    private static void show(Context request, Card card, Optional<String> button) {
        request.header("Content-Security-Policy", POLICY)
                .header("X-Robots-Tag", "noindex")
                .html(MailHtml.page(card, button));
    }

    private static String token(Context request) {
        return Optional.ofNullable(request.queryParam(Links.TOKEN)).orElse("");
    }
}
