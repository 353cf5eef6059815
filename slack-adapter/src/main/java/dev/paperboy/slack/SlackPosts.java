package dev.paperboy.slack;

import com.slack.api.methods.response.chat.ChatPostMessageResponse;
import com.slack.api.model.Message;
import com.slack.api.model.ResponseMetadata;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** Messages through the Web API. Thread-safe; a workspace's deliveries go out one after the other, so that at most one can be in doubt. */
final class SlackPosts {
    private static final String EVENT = "paperboy_delivery";
    private static final String KEY = "key";
    /** Slack's clock and ours may differ: so far back every look-up reaches. */
    private static final Duration CLOCKS = Duration.ofMinutes(2);
    /** Ours may have been wrong when it was posted: so far back a look-up reaches where little was written. */
    private static final Duration WRONG_CLOCK = Duration.ofDays(1);
    /** What apps outside the marketplace may read at once since May 2025. */
    private static final int PAGE = 15;

    private static final int PAGES = 5;

    private final SlackClient client;
    private final Map<Workspace, Object> inFlight = new ConcurrentHashMap<>();

    SlackPosts(SlackClient client) {
        this.client = client;
    }

    /** Posts a delivery, recognisable in the history by its first block and its metadata. */
    MessageRef deliver(Address to, SlackMessage message, DeliveryKey key) throws DeliveryException {
        Message.Metadata metadata = Message.Metadata.builder()
                .eventType(EVENT)
                .eventPayload(Map.of(KEY, key.value()))
                .build();
        Target target = target(to);
        synchronized (inFlight.computeIfAbsent(target.workspace(), any -> new Object())) {
            return post(to, target, message.markedWith(key), Optional.of(metadata));
        }
    }

    /** Posts an answer. */
    MessageRef post(Address to, SlackMessage message) throws DeliveryException {
        return post(to, target(to), message, Optional.empty());
    }

    private MessageRef post(Address to, Target target, SlackMessage message, Optional<Message.Metadata> metadata)
            throws DeliveryException {
        ChatPostMessageResponse answer = client.call(
                target.workspace(),
                slack -> slack.chatPostMessage(request -> {
                    target.thread().ifPresent(request::threadTs);
                    metadata.ifPresent(request::metadata);
                    return request.channel(target.channel())
                            .text(message.text())
                            .blocksAsString(message.blocks().toString())
                            .mrkdwn(false)
                            .parse("none")
                            .linkNames(false)
                            .unfurlLinks(false)
                            .unfurlMedia(false);
                }));
        return new MessageRef(to, List.of(Objects.requireNonNull(answer.getTs(), "Slack gives every message a ts")));
    }

    /** Shows a message to one person. */
    void whisper(Address at, Address.Person to, SlackMessage message) throws DeliveryException {
        Target target = target(at);
        client.call(
                target.workspace(),
                slack -> slack.chatPostEphemeral(request -> {
                    target.thread().ifPresent(request::threadTs);
                    return request.channel(target.channel())
                            .user(to.id())
                            .text(message.text())
                            .blocksAsString(message.blocks().toString())
                            .parse("none")
                            .linkNames(false);
                }));
    }

    void replace(MessageRef old, SlackMessage message) throws DeliveryException {
        Target target = target(old.address());
        client.call(
                target.workspace(),
                slack -> slack.chatUpdate(request -> request.channel(target.channel())
                        .ts(old.ids().get(0))
                        .text(message.text())
                        .blocksAsString(message.blocks().toString())
                        .parse("none")
                        .linkNames(false)));
    }

    /** Looks for a delivery in the history, where we may read it. */
    Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        Target target = target(to);
        String enough = SlackAddresses.ts(since.minus(CLOCKS));
        // replies come oldest first: those of a day could hide the newest ones
        String oldest = target.thread().isPresent() ? enough : SlackAddresses.ts(since.minus(WRONG_CLOCK));
        String reached = "";
        String cursor = "";
        for (int page = 0; page < PAGES; page++) {
            Page read;
            try {
                read = read(target, oldest, cursor);
            } catch (DeliveryException.Uninstalled | DeliveryException.Gone notAllowed) {
                return new Trace.Unreadable("the history can't be read: " + notAllowed.getMessage());
            }
            for (Message message : read.messages()) {
                if (isDelivery(message, key)) {
                    return new Trace.Found(new MessageRef(to, List.of(message.getTs())));
                }
            }
            if (read.next().isEmpty()) {
                return new Trace.Absent();
            }
            cursor = read.next();
            reached = read.last().orElse(reached);
        }
        return target.thread().isEmpty() && reached.compareTo(enough) < 0
                ? new Trace.Absent()
                : new Trace.Unreadable("too much was written there since");
    }

    private Page read(Target target, String oldest, String cursor) throws DeliveryException {
        if (target.thread().isPresent()) {
            var answer = client.call(
                    target.workspace(),
                    slack -> slack.conversationsReplies(request -> request.channel(target.channel())
                            .ts(target.thread().get())
                            .oldest(oldest)
                            .cursor(cursor)
                            .limit(PAGE)
                            .includeAllMetadata(true)));
            return new Page(answer.getMessages(), next(answer.getResponseMetadata()));
        }
        var answer = client.call(
                target.workspace(),
                slack -> slack.conversationsHistory(request -> request.channel(target.channel())
                        .oldest(oldest)
                        .cursor(cursor)
                        .limit(PAGE)
                        .inclusive(true)
                        .includeAllMetadata(true)));
        return new Page(answer.getMessages(), next(answer.getResponseMetadata()));
    }

    private static String next(@Nullable ResponseMetadata metadata) {
        return metadata == null || metadata.getNextCursor() == null ? "" : metadata.getNextCursor();
    }

    /** Anybody can write metadata, and only a bot can have written it as a bot. */
    private static boolean isDelivery(Message message, DeliveryKey key) {
        boolean marked = message.getBlocks() != null
                && !message.getBlocks().isEmpty()
                && SlackMessage.mark(key).equals(message.getBlocks().get(0).getBlockId());
        boolean noted = message.getMetadata() != null
                && EVENT.equals(message.getMetadata().getEventType())
                && key.value().equals(message.getMetadata().getEventPayload().get(KEY));
        return message.getBotId() != null && (marked || noted);
    }

    private Target target(Address to) throws DeliveryException {
        if (to instanceof Address.Channel channel) {
            return new Target(channel.workspace(), channel.id(), Optional.empty());
        }
        if (to instanceof Address.Thread thread) {
            return new Target(thread.channel().workspace(), thread.channel().id(), Optional.of(thread.id()));
        }
        if (to instanceof Address.Person person) {
            List<String> users = List.of(person.id());
            var opened =
                    client.call(person.workspace(), slack -> slack.conversationsOpen(request -> request.users(users)));
            return new Target(person.workspace(), opened.getChannel().getId(), Optional.empty());
        }
        String reason = "Slack delivers no mail";
        throw new DeliveryException.Refused(reason, new NoSuchElementException(reason));
    }

    private record Target(Workspace workspace, String channel, Optional<String> thread) {}

    private record Page(List<Message> messages, String next) {
        Optional<String> last() {
            return messages.isEmpty()
                    ? Optional.empty()
                    : Optional.of(messages.get(messages.size() - 1).getTs());
        }
    }
}
