package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Suspensions;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Stops subscriptions whose channel or workspace is gone, and tells whoever set them up where that is possible. */
final class Undeliverable {
    private static final Logger LOG = LoggerFactory.getLogger(Undeliverable.class);

    private final Suspensions suspensions;
    private final Map<String, Messenger> messengers;
    private final DeliveryKeys keys;

    Undeliverable(Suspensions suspensions, Map<String, Messenger> messengers, DeliveryKeys keys) {
        this.suspensions = suspensions;
        this.messengers = messengers;
        this.keys = keys;
    }

    /** Acts on a failure, if it is one that lasts. */
    void consider(Delivery delivery, DeliveryException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (failure instanceof DeliveryException.Gone) {
            List<Subscription> stopped = suspensions.addressGone(delivery.owed().address(), reason);
            stopped.stream()
                    .filter(one ->
                            one.id().equals(delivery.owed().announcement().subscription()))
                    .forEach(one -> tell(delivery, one, stopped.size(), reason));
        } else if (failure instanceof DeliveryException.Uninstalled) {
            suspensions.workspaceGone(delivery.owed().workspace(), reason);
        }
    }

    /** Best effort: the note is no announcement, and is tried once. */
    private void tell(Delivery delivery, Subscription stopped, int count, String reason) {
        Messenger messenger = messengers.get(stopped.order().by().workspace().platform());
        if (messenger == null) {
            return;
        }
        try {
            messenger.post(
                    stopped.order().by(),
                    note(stopped, count, reason),
                    keys.ofNote(delivery.owed().announcement()));
        } catch (DeliveryException | RuntimeException failure) {
            LOG.warn("could not tell whoever set up {} that it stopped", stopped.id(), failure);
        }
    }

    private static Card note(Subscription stopped, int count, String reason) {
        return stopped.order().address() instanceof Address.Mailbox mailbox
                ? mailNote(mailbox, reason)
                : channelNote(stopped, count, reason);
    }

    private static Card mailNote(Address.Mailbox mailbox, String reason) {
        RichText text = RichText.plain("The mail server does not take mail for " + mailbox.email() + " any more ("
                        + reason + "), so I stopped your digest. To start it again, type ")
                .andCode("/papers email " + mailbox.email())
                .andPlain(".");
        return new Card("Your digest can't be sent any more", List.of(new Block.Paragraph(text)));
    }

    private static Card channelNote(Subscription stopped, int count, String reason) {
        String headline = "I can't post in a channel any more";
        String others = count == 1 ? "" : " With it " + (count - 1) + " more of that channel stopped.";
        RichText text = RichText.plain("I can't post there any more (" + reason + "), so I stopped the subscription to "
                        + stopped.order().selection().words() + " that you set up." + others
                        + " When I can post again, type ")
                .andCode("/papers resume " + stopped.number())
                .andPlain(" in that channel.");
        return new Card(headline, List.of(new Block.Paragraph(text)));
    }
}
