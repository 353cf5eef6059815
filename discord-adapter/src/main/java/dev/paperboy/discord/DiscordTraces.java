package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import net.dv8tion.jda.api.entities.ISnowflake;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.InsufficientPermissionException;
import net.dv8tion.jda.api.utils.TimeUtil;

/** Looks in a channel's history for a message that carries a key's mark; the nonce is not kept there. */
final class DiscordTraces {
    /** Discord's clock and ours may differ by this. */
    private static final Duration CLOCKS = Duration.ofSeconds(5);

    private DiscordTraces() {}

    static Trace find(MessageChannel channel, Address at, DeliveryKey key, Instant since) {
        long after = TimeUtil.getDiscordTimestamp(since.minus(CLOCKS).toEpochMilli());
        try {
            for (int page = 0; page < DiscordLimits.HISTORY_PAGES; page++) {
                List<Message> messages = channel.getHistoryAfter(after, DiscordLimits.HISTORY_PAGE)
                        .complete()
                        .getRetrievedHistory();
                Optional<Message> found = messages.stream()
                        .filter(message -> isOurs(message) && DiscordCards.isMarked(message, key))
                        .findFirst();
                if (found.isPresent()) {
                    return new Trace.Found(
                            new MessageRef(at, List.of(found.get().getId())));
                }
                if (messages.size() < DiscordLimits.HISTORY_PAGE) {
                    return new Trace.Absent();
                }
                after = messages.stream()
                        .map(ISnowflake::getIdLong)
                        .max(Comparator.naturalOrder())
                        .orElse(after);
            }
        } catch (InsufficientPermissionException lacking) {
            return new Trace.Unreadable(
                    "the permission " + DiscordRights.name(lacking.getPermission()) + " is missing");
        }
        return new Trace.Unreadable("too much was written since");
    }

    /** Our posts in the forum since then. A post of some minutes ago is still active, so it is known without asking. */
    static List<ThreadChannel> ourPosts(IPostContainer forum, Instant since) {
        Instant from = since.minus(CLOCKS);
        long self = forum.getJDA().getSelfUser().getIdLong();
        return forum.getThreadChannels().stream()
                .filter(post -> post.getOwnerIdLong() == self)
                .filter(post -> !post.getTimeCreated().toInstant().isBefore(from))
                .toList();
    }

    private static boolean isOurs(Message message) {
        return message.getAuthor().getIdLong() == message.getJDA().getSelfUser().getIdLong();
    }
}
