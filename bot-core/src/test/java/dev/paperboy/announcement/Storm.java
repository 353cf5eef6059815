package dev.paperboy.announcement;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Messenger;
import dev.paperboy.platform.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Random;

/** A wall behind a network and a platform that fail at random, from a seed; calm when told so. */
final class Storm implements Messenger {
    private final Wall wall;
    private final Random random;
    private final Defect defect;
    private final Runnable pause;
    boolean calm;

    /** What is wrong with the program under test, or with what it relies on; a simulation must notice. */
    enum Defect {
        NONE,
        /** The transport sends once more when an answer is lost, and says nothing. */
        TRANSPORT_RETRIES,
        /** Looking up is left out, and "not there" assumed. */
        NO_LOOK_UP,
        /** A post counts as sent before it was. */
        RECORDS_BEFORE_SENDING,
        /** The store forgets at a crash that it was sending. */
        RECORDS_AFTER_SENDING,
        /** A store that was put back to an earlier day is trusted. */
        TRUSTS_RESTORED_STORES,
        /** "Not there" is believed before a message had the time to show up. */
        LOOKS_TOO_EARLY
    }

    /** @param pause lets the process that posts sleep, as when it is stopped, while others go on */
    Storm(Wall wall, Random random, Defect defect, Runnable pause) {
        this.wall = wall;
        this.random = random;
        this.defect = defect;
        this.pause = pause;
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        int dice = calm ? 99 : random.nextInt(100);
        if (dice < 10) {
            throw new DeliveryException.Busy("busy", Duration.ofSeconds(random.nextInt(300)), cause());
        }
        if (dice < 20) {
            return lost(to, key);
        }
        MessageRef message = wall.post(to, card, key);
        if (dice < 30) {
            return unanswered(to, card, key);
        }
        if (dice < 34) {
            pause.run();
        }
        return message;
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        int dice = calm ? 99 : random.nextInt(100);
        if (dice < 10) {
            throw new DeliveryException.Busy("busy", Duration.ofSeconds(random.nextInt(60)), cause());
        }
        if (dice < 20) {
            throw new DeliveryException.Unknown("no answer", cause());
        }
        return defect == Defect.NO_LOOK_UP ? new Trace.Absent() : wall.trace(to, key, since);
    }

    private MessageRef lost(Address to, DeliveryKey key) throws DeliveryException {
        if (defect == Defect.RECORDS_BEFORE_SENDING) {
            return new MessageRef(to, List.of("never sent " + key.value()));
        }
        throw new DeliveryException.Unknown("lost on its way", cause());
    }

    private MessageRef unanswered(Address to, Card card, DeliveryKey key) throws DeliveryException {
        if (defect == Defect.TRANSPORT_RETRIES) {
            return wall.post(to, card, key);
        }
        throw new DeliveryException.Unknown("its answer was lost", cause());
    }

    private static Exception cause() {
        return new Exception("the storm");
    }
}
