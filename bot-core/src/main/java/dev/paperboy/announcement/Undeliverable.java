package dev.paperboy.announcement;

import dev.paperboy.card.Block;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.EvictionWatcher;
import dev.paperboy.platform.Messenger;
import dev.paperboy.subscription.Subscription;
import dev.paperboy.subscription.Suspensions;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Stops subscriptions whose channel or workspace is gone, and tells whoever set them up where that is possible; lets them go on when a
 * trial has shown that it works again. Thread-safe.
 */
public final class Undeliverable implements EvictionWatcher {
    private static final Logger LOG = LoggerFactory.getLogger(Undeliverable.class);

    private final Suspensions suspensions;
    private final Map<String, Messenger> messengers;
    private final DeliveryKeys keys;

    /** @param messengers by the key of their platform */
    public Undeliverable(Suspensions suspensions, Map<String, ? extends Messenger> messengers, DeliveryKeys keys) {
        this.suspensions = suspensions;
        this.messengers = Map.copyOf(messengers);
        this.keys = keys;
    }

    /** Acts on a failure, if it is one that lasts. */
    void consider(Delivery delivery, DeliveryException failure) {
        String reason = String.valueOf(failure.getMessage());
        if (failure instanceof DeliveryException.Gone) {
            gone(delivery.owed().address(), reason);
        } else if (failure instanceof DeliveryException.Uninstalled) {
            suspensions.workspaceGone(delivery.owed().workspace(), reason);
        }
    }

    @Override
    public void evicted(Address.Channel channel, String reason) {
        gone(channel, reason);
    }

    /** A trial arrived: what was stopped there goes on. */
    void works(Delivery trial) {
        List<Subscription> again = suspensions.addressWorks(trial.owed().address());
        again.forEach(one -> LOG.info("Subscription {} goes on: its channel works again", one.id()));
    }

    /** Each who set one up is told once. */
    private void gone(Address address, String reason) {
        List<Subscription> stopped = suspensions.addressGone(address, reason);
        stopped.stream()
                .collect(Collectors.groupingBy(one -> one.order().by()))
                .values()
                .forEach(theirs -> tell(theirs.get(0), theirs.size(), reason));
    }

    /** Best effort: the note is no announcement, and is tried once. */
    private void tell(Subscription stopped, int count, String reason) {
        Messenger messenger = messengers.get(stopped.order().by().workspace().platform());
        if (messenger == null) {
            return;
        }
        try {
            Announcement missed = new Announcement(stopped.id(), stopped.next().day(), 0);
            messenger.post(stopped.order().by(), note(stopped, count, reason), keys.ofNote(missed));
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
        String others = count == 1 ? "" : " With it " + (count - 1) + " more of yours in that channel stopped.";
        RichText text = RichText.plain("I can't post there any more (" + reason + "), so I stopped the subscription to "
                        + stopped.order().selection().words() + " that you set up." + others
                        + " I try again at its time, every day for a week and then once a week until a month has passed; when I can post"
                        + " again before that, type ")
                .andCode("/papers resume " + stopped.number())
                .andPlain(" in that channel.");
        return new Card(headline, List.of(new Block.Paragraph(text)));
    }
}
