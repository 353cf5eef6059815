package dev.paperboy.chat;

import java.util.List;

/**
 * Where a card that was posted can be found again.
 *
 * @param address where it was posted
 * @param ids the platform's own message ids in reading order, never empty; several when the card had to be split
 */
public record MessageRef(Address address, List<String> ids) {
    public MessageRef {
        ids = List.copyOf(ids);
        if (ids.isEmpty()) {
            throw new IllegalArgumentException("a message has at least one id");
        }
    }
}
