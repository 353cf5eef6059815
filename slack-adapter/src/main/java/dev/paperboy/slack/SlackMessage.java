package dev.paperboy.slack;

import com.google.gson.JsonArray;
import dev.paperboy.platform.DeliveryKey;

/**
 * A drawn card.
 *
 * @param text the headline, escaped; what notifications and screen readers have
 * @param blocks within every limit
 */
record SlackMessage(String text, JsonArray blocks) {
    private static final String MARK = "paperboy:";

    /** The id of a first block that says which delivery the message is. */
    static String mark(DeliveryKey key) {
        return MARK + key.value();
    }

    /** The same message, recognisable in a channel's history. */
    SlackMessage markedWith(DeliveryKey key) {
        JsonArray marked = blocks.deepCopy();
        marked.get(0).getAsJsonObject().addProperty("block_id", mark(key));
        return new SlackMessage(text, marked);
    }
}
