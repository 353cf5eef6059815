package dev.paperboy.console;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryKey;
import java.time.Instant;
import java.util.Optional;

/**
 * One message on the console.
 *
 * @param id unique; a thread that starts from this message has the same id
 * @param revision grows with every new or changed message, so that a reader can ask for what it has not seen
 * @param sent when it was first posted
 * @param at the channel, thread or direct view it stands in
 * @param body what it says, and so who said it
 * @param onlyYou whether it answers one person alone
 * @param because the label of the button it answers
 * @param topic what the thread from it is called, where there is one
 * @param key the delivery it is
 */
public record ConsoleMessage(
        String id,
        long revision,
        Instant sent,
        Address at,
        Body body,
        boolean onlyYou,
        Optional<String> because,
        Optional<String> topic,
        Optional<DeliveryKey> key) {

    /** What a message says. */
    public sealed interface Body permits Typed, Drawn {}

    /** Text that the person typed. */
    public record Typed(String text) implements Body {}

    /** A card of Paperboy's, as {@link ConsoleCards} draws it. */
    public record Drawn(ObjectNode card) implements Body {}

    static ConsoleMessage of(String id, Instant sent, Address at, Body body) {
        return new ConsoleMessage(id, 0, sent, at, body, false, Optional.empty(), Optional.empty(), Optional.empty());
    }

    ConsoleMessage withRevision(long changed) {
        return new ConsoleMessage(id, changed, sent, at, body, onlyYou, because, topic, key);
    }

    ConsoleMessage saying(Body other) {
        return new ConsoleMessage(id, revision, sent, at, other, onlyYou, because, topic, key);
    }

    ConsoleMessage forYouOnly(boolean only) {
        return new ConsoleMessage(id, revision, sent, at, body, only, because, topic, key);
    }

    ConsoleMessage answering(Optional<String> button) {
        return new ConsoleMessage(id, revision, sent, at, body, onlyYou, button, topic, key);
    }

    ConsoleMessage about(String thread) {
        return new ConsoleMessage(id, revision, sent, at, body, onlyYou, because, Optional.of(thread), key);
    }

    ConsoleMessage delivering(DeliveryKey delivery) {
        return new ConsoleMessage(id, revision, sent, at, body, onlyYou, because, topic, Optional.of(delivery));
    }
}
