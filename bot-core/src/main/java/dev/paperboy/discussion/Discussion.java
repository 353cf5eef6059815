package dev.paperboy.discussion;

import dev.paperboy.chat.Address;
import dev.paperboy.paper.PaperId;
import dev.paperboy.platform.DeliveryKey;
import java.time.Instant;
import java.util.Optional;

/**
 * A discussion of a paper in a channel; there is one of them at most.
 *
 * @param by who asked for it
 * @param claimed since when somebody is opening it, or when it was opened
 * @param key its own; 1 to 24 letters and digits, from which the keys of its posts are made
 * @param thread where it is; empty while it is being opened
 */
public record Discussion(
        Address.Channel channel,
        PaperId paper,
        Address.Person by,
        Instant claimed,
        String key,
        Optional<Address.Thread> thread) {

    /** The key of the post in the channel that the thread hangs on. */
    DeliveryKey postKey() {
        return new DeliveryKey(key + "P");
    }

    /** The key of the first message in the thread. */
    DeliveryKey starterKey() {
        return new DeliveryKey(key + "S");
    }

    /** The same, claimed at another moment. */
    Discussion claimedAt(Instant moment) {
        return new Discussion(channel, paper, by, moment, key, thread);
    }
}
