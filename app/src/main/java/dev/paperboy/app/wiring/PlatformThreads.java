package dev.paperboy.app.wiring;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.discussion.Threads;
import dev.paperboy.library.PostStore;
import dev.paperboy.library.RememberingMessenger;
import dev.paperboy.platform.ChatPlatform;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

/** Reaches threads on the platforms that are joined; what is posted there is remembered, so that reactions to it can be votes. */
final class PlatformThreads implements Threads {
    private final Map<String, ChatPlatform> platforms;
    private final PostStore posts;

    /** @param platforms by their keys */
    PlatformThreads(Map<String, ChatPlatform> platforms, PostStore posts) {
        this.platforms = Map.copyOf(platforms);
        this.posts = posts;
    }

    @Override
    public Address.Thread open(MessageRef message, String title) throws DeliveryException {
        return platform(message.address()).openThread(message, title);
    }

    @Override
    public boolean reopen(Address.Thread thread) throws DeliveryException {
        return platform(thread).reopen(thread);
    }

    @Override
    public MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        return new RememberingMessenger(platform(to), posts).post(to, card, key);
    }

    @Override
    public Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        return platform(to).trace(to, key, since);
    }

    private ChatPlatform platform(Address address) throws DeliveryException {
        Optional<ChatPlatform> platform = key(address).flatMap(key -> Optional.ofNullable(platforms.get(key)));
        if (platform.isEmpty()) {
            String reason = "there are no threads in this place";
            throw new DeliveryException.Refused(reason, new NoSuchElementException(reason));
        }
        return platform.get();
    }

    private static Optional<String> key(Address address) {
        if (address instanceof Address.Thread thread) {
            return key(thread.channel());
        }
        return address instanceof Address.Channel channel
                ? Optional.of(channel.workspace().platform())
                : Optional.empty();
    }
}
