package dev.paperboy.announcement;

import dev.paperboy.chat.MessageRef;
import java.time.Instant;
import java.util.Optional;

/**
 * Where a delivery stands.
 *
 * @param since when it came to stand there
 * @param message where it was posted; present exactly when {@link State#SENT}
 * @param reason why, in words for people; where the state alone does not say it
 */
public record Status(State state, Instant since, Optional<MessageRef> message, Optional<String> reason) {
    public Status {
        if (message.isPresent() != (state == State.SENT)) {
            throw new IllegalArgumentException("a message belongs to what was sent");
        }
    }

    static Status of(State state, Instant since) {
        return new Status(state, since, Optional.empty(), Optional.empty());
    }

    static Status because(State state, String reason, Instant since) {
        return new Status(state, since, Optional.empty(), Optional.of(reason));
    }

    static Status sent(MessageRef message, Instant since) {
        return new Status(State.SENT, since, Optional.of(message), Optional.empty());
    }
}
