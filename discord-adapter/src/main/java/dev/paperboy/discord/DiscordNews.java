package dev.paperboy.discord;

import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Remark;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.entities.Message;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.events.channel.ChannelDeleteEvent;
import net.dv8tion.jda.api.events.guild.GuildLeaveEvent;
import net.dv8tion.jda.api.events.message.MessageReceivedEvent;
import net.dv8tion.jda.api.events.message.react.GenericMessageReactionEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionAddEvent;
import net.dv8tion.jda.api.events.message.react.MessageReactionRemoveEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;

/** What else happens, reported to the inbox: talk in threads, reactions, channels and servers that are gone. Bots are not heard. */
final class DiscordNews extends ListenerAdapter {
    private final Inbox inbox;
    private final Executor workers;

    DiscordNews(Inbox inbox, Executor workers) {
        this.inbox = inbox;
        this.workers = workers;
    }

    @Override
    public void onMessageReceived(MessageReceivedEvent event) {
        User author = event.getAuthor();
        if (author.isBot() || author.isSystem() || event.isWebhookMessage() || !event.isFromThread()) {
            return;
        }
        ThreadChannel thread = event.getChannel().asThreadChannel();
        Remark remark = new Remark(
                DiscordAddresses.thread(thread),
                DiscordAddresses.member(thread.getGuild().getId(), author),
                event.getMessage().getTimeCreated().toInstant(),
                event.getMessageId(),
                text(event.getMessage()));
        workers.execute(() -> inbox.heard(remark));
    }

    /** Without the privileged intent only messages that mention us come with their text. */
    private static Optional<String> text(Message message) {
        boolean readable = message.getMentions().isMentioned(message.getJDA().getSelfUser(), Message.MentionType.USER);
        return readable ? Optional.of(message.getContentDisplay()).filter(text -> !text.isBlank()) : Optional.empty();
    }

    @Override
    public void onMessageReactionAdd(MessageReactionAddEvent event) {
        if (event.getMessageAuthorIdLong() == event.getJDA().getSelfUser().getIdLong()) {
            reacted(event, true);
        }
    }

    /** Discord does not say here whose message it was; reactions to others' messages are known to nobody and change nothing. */
    @Override
    public void onMessageReactionRemove(MessageReactionRemoveEvent event) {
        reacted(event, false);
    }

    @Override
    public void onChannelDelete(ChannelDeleteEvent event) {
        if (event.getChannel() instanceof GuildChannel channel && !(channel instanceof ThreadChannel)) {
            workers.execute(() -> inbox.evicted(DiscordAddresses.channel(channel), "the channel was deleted"));
        }
    }

    /** Removed from a server; one that is only unavailable is another event. */
    @Override
    public void onGuildLeave(GuildLeaveEvent event) {
        for (GuildChannel channel : event.getGuild().getChannels()) {
            workers.execute(
                    () -> inbox.evicted(DiscordAddresses.channel(channel), "Paperboy was removed from the server"));
        }
    }

    private void reacted(GenericMessageReactionEvent event, boolean added) {
        User user = event.getUser();
        boolean bot = user != null && user.isBot();
        if (bot
                || !event.isFromGuild()
                || event.getUserIdLong() == event.getJDA().getSelfUser().getIdLong()) {
            return;
        }
        GuildChannel channel = event.getGuildChannel();
        workers.execute(() -> inbox.reacted(
                new MessageRef(DiscordAddresses.of(channel), List.of(event.getMessageId())),
                new dev.paperboy.chat.Address.Person(
                        DiscordAddresses.server(channel.getGuild().getId()), event.getUserId()),
                event.getEmoji().getName(),
                added));
    }
}
