package dev.paperboy.library;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.paper.PaperId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Remembers in memory what messages are about, for tests. */
public final class PostsInMemory implements PostStore {
    private final Map<List<Object>, PaperId> papers = new HashMap<>();

    @Override
    public synchronized void remember(MessageRef message, PaperId paper) {
        message.ids().forEach(id -> papers.putIfAbsent(key(message, id), paper));
    }

    @Override
    public synchronized Optional<PaperId> paper(MessageRef message) {
        return message.ids().stream()
                .flatMap(id -> Optional.ofNullable(papers.get(key(message, id))).stream())
                .findFirst();
    }

    private static List<Object> key(MessageRef message, String id) {
        Address at = message.address() instanceof Address.Thread thread ? thread.channel() : message.address();
        return List.of(at, id);
    }
}
