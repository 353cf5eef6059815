package dev.paperboy.slack;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.time.Duration;

/** How the doubled Slack reaches the app with what people do. Thread-safe. */
public interface SlackLine {

    /**
     * Sends a request.
     *
     * @param type {@code slash_commands}, {@code interactive} or {@code events_api}
     * @return the id of its envelope
     */
    String send(String type, JsonElement payload);

    /** Whether the envelope was acknowledged. */
    boolean isAcknowledged(String envelope);

    /** The acknowledgement of an envelope that has one: with a {@code payload} where the app answered with one. */
    JsonObject acknowledgement(String envelope);

    /** How long the slowest acknowledgement took. */
    Duration slowest();
}
