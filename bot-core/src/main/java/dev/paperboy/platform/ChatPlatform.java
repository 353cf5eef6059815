package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;

/** One chat platform, as the core sees it. Thread-safe. */
public interface ChatPlatform extends Messenger, AutoCloseable {

    /** Its key, the one its workspaces carry. */
    String key();

    /** Begins to report to the inbox; returns when people can be answered, or the platform can't be reached for now. */
    void open(Inbox inbox);

    /** Puts another card in place of a posted one. */
    void replace(MessageRef message, Card card) throws DeliveryException;

    /**
     * Opens a public thread from a message, or gives the one that is already there.
     *
     * @param title what the thread is called; shortened to what the platform takes
     */
    Address.Thread openThread(MessageRef message, String title) throws DeliveryException;

    /**
     * Opens a thread again that the platform has put away because nobody wrote in it; one that is open stays so.
     *
     * @return false when it was deleted, where the platform can tell
     */
    boolean reopen(Address.Thread thread) throws DeliveryException;

    /** Stops reporting, lets answers under way finish, and disconnects. */
    @Override
    void close();
}
