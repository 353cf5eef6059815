package dev.paperboy.link;

import dev.paperboy.chat.Address;
import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Remembers shown links in memory. */
public final class ShownLinksInMemory implements ShownLinkStore {
    private final Set<List<Object>> shown = ConcurrentHashMap.newKeySet();

    @Override
    public boolean first(Address.Channel channel, PaperId paper, LocalDate day) {
        return shown.add(List.of(channel, paper, day));
    }
}
