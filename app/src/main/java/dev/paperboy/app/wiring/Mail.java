package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.mail.MailRoutes;
import dev.paperboy.data.store.Store;
import dev.paperboy.digest.Digests;
import dev.paperboy.digest.EmailCommand;
import dev.paperboy.digest.Links;
import dev.paperboy.digest.Seal;
import dev.paperboy.mail.MailMessenger;
import dev.paperboy.paper.Topics;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.History;
import java.time.Clock;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Mail, as far as it is set up.
 *
 * @param digests people's digests
 * @param links where links in mail lead
 * @param seal signs them
 * @param letters asks mailboxes to confirm; empty where no server is set up
 * @param editions delivers digests; empty where no server is set up
 */
record Mail(Digests digests, Links links, Seal seal, Optional<Messenger> letters, Optional<Messenger> editions) {

    static Mail of(Configuration configuration, Store store, Clock clock) {
        Seal seal = DeliverySecret.seal(configuration.home());
        Links links = new Links(configuration.publicUrl(), seal);
        return new Mail(
                new Digests(store.subscriptions(), store.requests(), seal, clock),
                links,
                seal,
                configuration
                        .mail()
                        .map(mail -> MailMessenger.ofLetters(mail.server(), mail.sender(), Optional.empty(), clock)),
                configuration
                        .mail()
                        .map(mail -> MailMessenger.ofDigests(
                                mail.server(), mail.sender(), links::stopping, Optional.empty(), clock)));
    }

    EmailCommand command(History history, Topics topics, ZoneId zone) {
        return new EmailCommand(digests, letters, links, history, topics, zone);
    }

    /** The pages that links in mail lead to; empty where no mail goes out. */
    Optional<MailRoutes> routes() {
        return letters.map(sent -> new MailRoutes(digests, seal));
    }

    /** The messengers and mail's own. */
    Map<String, Messenger> with(Map<String, Messenger> messengers) {
        Map<String, Messenger> all = new HashMap<>(messengers);
        editions.ifPresent(messenger -> all.put(Digests.MAIL, messenger));
        return all;
    }
}
