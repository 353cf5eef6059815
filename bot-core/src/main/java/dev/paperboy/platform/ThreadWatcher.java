package dev.paperboy.platform;

import dev.paperboy.chat.Address;
import java.time.Instant;

/** Is told that somebody wrote in a thread. The same message id may come again. */
@FunctionalInterface
public interface ThreadWatcher {
    void heard(Address.Thread thread, Address.Person by, Instant at, String messageId);
}
