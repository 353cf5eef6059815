package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;

/** Finds the places behind addresses. A place in another server than the address says is not found. Blocks where Discord must be asked. */
final class DiscordChannels {
    private final JDA jda;

    DiscordChannels(JDA jda) {
        this.jda = jda;
    }

    /** Where messages of the address go. */
    MessageChannel messages(Address address) throws DeliveryException {
        if (address instanceof Address.Person person) {
            return jda.openPrivateChannelById(person.id()).complete();
        }
        if (address instanceof Address.Thread thread) {
            return thread(thread);
        }
        if (address instanceof Address.Channel channel && channel(channel) instanceof MessageChannel messages) {
            return messages;
        }
        throw DiscordFailures.gone("no messages can be posted there");
    }

    /** The channel of a server. */
    GuildChannel channel(Address.Channel channel) throws DeliveryException {
        return Optional.ofNullable(guild(channel).getGuildChannelById(channel.id()))
                .orElseThrow(() -> DiscordFailures.gone("the channel is gone, or hidden from Paperboy"));
    }

    /** The thread, opened again if it was archived; archived ones are not known until asked for. */
    private ThreadChannel thread(Address.Thread thread) throws DeliveryException {
        ThreadChannel known = guild(thread.channel()).getThreadChannelById(thread.id());
        ThreadChannel found = known != null ? known : archived(thread);
        if (found.isArchived() && !found.isLocked()) {
            found.getManager().setArchived(false).complete();
        }
        return found;
    }

    private ThreadChannel archived(Address.Thread thread) throws DeliveryException {
        if (channel(thread.channel()) instanceof IThreadContainer container) {
            return container.retrieveArchivedPublicThreadChannels().stream()
                    .limit(DiscordLimits.ARCHIVED_THREADS)
                    .filter(each -> each.getId().equals(thread.id()))
                    .findFirst()
                    .orElseThrow(() -> DiscordFailures.gone("the thread is gone"));
        }
        throw DiscordFailures.gone("that channel has no threads");
    }

    private Guild guild(Address.Channel channel) throws DeliveryException {
        boolean ours = DiscordAddresses.isOurs(channel.workspace());
        Guild guild = ours ? jda.getGuildById(channel.workspace().id()) : null;
        if (guild == null) {
            throw jda.isUnavailable(ours ? Long.parseLong(channel.workspace().id()) : 0)
                    ? DiscordFailures.busy("Discord says that the server is unavailable")
                    : DiscordFailures.gone("Paperboy is not in that server");
        }
        return guild;
    }
}
