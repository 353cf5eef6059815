package dev.paperboy.platform;

import dev.paperboy.chat.Address;

/** Is told that we can't post in a channel any more. */
@FunctionalInterface
public interface EvictionWatcher {
    void evicted(Address.Channel channel, String reason);
}
