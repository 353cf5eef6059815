package dev.paperboy.discussion;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Messenger;

/** Reaches the platform an address is on: posts there, and opens threads. Thread-safe. */
public interface Threads extends Messenger {

    /** See {@link dev.paperboy.platform.ChatPlatform#openThread}. */
    Address.Thread open(MessageRef message, String title) throws DeliveryException;

    /** See {@link dev.paperboy.platform.ChatPlatform#reopen}. */
    boolean reopen(Address.Thread thread) throws DeliveryException;
}
