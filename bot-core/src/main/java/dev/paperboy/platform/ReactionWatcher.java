package dev.paperboy.platform;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;

/** Is told that somebody reacted to one of our messages, or took it back. */
@FunctionalInterface
public interface ReactionWatcher {
    void reacted(MessageRef message, Address.Person by, String emoji, boolean added);
}
