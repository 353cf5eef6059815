package dev.paperboy.link;

import dev.paperboy.chat.Address;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;

/** Remembers which papers' links were shown where on which day. Thread-safe. */
@FunctionalInterface
public interface ShownLinkStore {

    /**
     * Claims the showing.
     *
     * @return whether it was not claimed before; of several at the same time one is told so. Days before yesterday may be forgotten.
     */
    boolean first(Address.Channel channel, PaperId paper, LocalDate day);
}
