package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.card.Inert;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.platform.Trace;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.TimeUnit;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.channel.attribute.IPostContainer;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.NewsChannel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.forums.ForumPost;
import net.dv8tion.jda.api.entities.channel.forums.ForumTag;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.exceptions.ErrorResponseException;
import net.dv8tion.jda.api.requests.ErrorResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What we post while connected. In a forum each card becomes a post. The key goes with a message as its nonce, so that Discord gives
 * back the first one for some minutes, and as a mark that history keeps; forum posts have the mark alone.
 */
final class DiscordPosts {
    private static final Logger LOG = LoggerFactory.getLogger(DiscordPosts.class);

    private final DiscordCards cards;
    private final DiscordChannels channels;

    DiscordPosts(DiscordSession session, DiscordCards cards) {
        this.cards = cards;
        this.channels = new DiscordChannels(session);
    }

    MessageRef post(Address to, Card card, DeliveryKey key) throws DeliveryException {
        if (to instanceof Address.Channel channel && channels.channel(channel) instanceof IPostContainer forum) {
            return postIn(forum, channel, card, key);
        }
        MessageChannel channel = channels.messages(to);
        Message sent = channel.sendMessage(cards.draw(card, key))
                .setNonce(key.value())
                .timeout(DiscordLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .complete();
        if (channel instanceof NewsChannel) {
            sent.crosspost()
                    .timeout(DiscordLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                    .queue(
                            done -> {},
                            failure -> LOG.info("Discord: not passed on to followers: {}", failure.toString()));
        }
        return new MessageRef(to, List.of(sent.getId()));
    }

    Trace trace(Address to, DeliveryKey key, Instant since) throws DeliveryException {
        if (to instanceof Address.Channel channel && channels.channel(channel) instanceof IPostContainer forum) {
            for (ThreadChannel post : DiscordTraces.ourPosts(forum, since)) {
                Trace trace = DiscordTraces.find(post, new Address.Thread(channel, post.getId()), key, since);
                if (!(trace instanceof Trace.Absent)) {
                    return trace;
                }
            }
            return new Trace.Absent();
        }
        return DiscordTraces.find(channels.messages(to), to, key, since);
    }

    /** A thread that was asleep is put to sleep again: an edit is no reason to bring an old post back to the top. */
    void replace(MessageRef message, Card card) throws DeliveryException {
        boolean asleep = channels.isAsleep(message.address());
        MessageChannel channel = channels.messages(message.address());
        channel.editMessageById(message.ids().get(0), cards.redraw(card))
                .timeout(DiscordLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .complete();
        if (asleep && channel instanceof ThreadChannel thread && thread.isOwner()) {
            thread.getManager()
                    .setArchived(true)
                    .queue(done -> {}, failure -> LOG.info("Discord: a thread stays open: {}", failure.toString()));
        }
    }

    /** A message has one thread, whose id is the message's: where there is one already, that is it. */
    Address.Thread openThread(MessageRef message, String title) throws DeliveryException {
        if (message.address() instanceof Address.Thread thread) {
            return thread;
        }
        if (!(message.address() instanceof Address.Channel channel)
                || !(channels.channel(channel) instanceof IThreadContainer container)) {
            throw DiscordFailures.gone("no thread can start from a message there");
        }
        String id = message.ids().get(0);
        try {
            container.createThreadChannel(named(title), id).complete();
        } catch (ErrorResponseException failure) {
            if (failure.getErrorResponse() != ErrorResponse.THREAD_WITH_THIS_MESSAGE_ALREADY_EXISTS) {
                throw failure;
            }
        }
        return new Address.Thread(channel, id);
    }

    /** Whether it is there; one that was archived is open then. */
    boolean reopen(Address.Thread thread) throws DeliveryException {
        try {
            channels.messages(thread);
            return true;
        } catch (ErrorResponseException failure) {
            if (failure.getErrorResponse() == ErrorResponse.UNKNOWN_CHANNEL) {
                return false;
            }
            throw failure;
        }
    }

    private MessageRef postIn(IPostContainer forum, Address.Channel channel, Card card, DeliveryKey key)
            throws DeliveryException {
        List<ForumTag> tags = forum.isTagRequired()
                ? forum.getAvailableTags().stream()
                        .filter(tag -> !tag.isModerated())
                        .limit(1)
                        .toList()
                : List.of();
        if (forum.isTagRequired() && tags.isEmpty()) {
            throw DiscordFailures.gone("the forum wants a tag on each post, and has none that Paperboy may give");
        }
        ForumPost post = forum.createForumPost(named(card.headline()), cards.draw(card, key))
                .setTags(tags)
                .timeout(DiscordLimits.PATIENCE.toMillis(), TimeUnit.MILLISECONDS)
                .complete();
        Address.Thread thread =
                new Address.Thread(channel, post.getThreadChannel().getId());
        return new MessageRef(thread, List.of(post.getMessage().getId()));
    }

    private static String named(String title) {
        return Cut.to(Inert.line(title), DiscordLimits.THREAD_NAME);
    }
}
