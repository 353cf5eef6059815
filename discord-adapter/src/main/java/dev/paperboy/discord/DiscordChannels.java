package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.platform.DeliveryException;
import java.util.Optional;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;
import net.dv8tion.jda.api.entities.channel.middleman.MessageChannel;
import net.dv8tion.jda.api.requests.Route;
import net.dv8tion.jda.api.utils.data.DataObject;
import net.dv8tion.jda.internal.JDAImpl;
import net.dv8tion.jda.internal.entities.GuildImpl;
import net.dv8tion.jda.internal.requests.RestActionImpl;

/** Finds the places behind addresses. A place in another server than the address says is not found. Blocks where Discord must be asked. */
final class DiscordChannels {
    private final DiscordSession session;

    DiscordChannels(DiscordSession session) {
        this.session = session;
    }

    /** Where messages of the address go. */
    MessageChannel messages(Address address) throws DeliveryException {
        if (address instanceof Address.Person person) {
            return session.anyShard().openPrivateChannelById(person.id()).complete();
        }
        if (address instanceof Address.Thread thread) {
            return thread(thread);
        }
        if (address instanceof Address.Channel channel && channel(channel) instanceof MessageChannel messages) {
            return messages;
        }
        throw DiscordFailures.gone("no messages can be posted there");
    }

    /** Whether it is an archived thread; only those that are not are known. */
    boolean isAsleep(Address address) throws DeliveryException {
        if (!(address instanceof Address.Thread thread)) {
            return false;
        }
        ThreadChannel known = guild(thread.channel()).getThreadChannelById(thread.id());
        return known == null || known.isArchived();
    }

    /** The channel of a server. */
    GuildChannel channel(Address.Channel channel) throws DeliveryException {
        return Optional.ofNullable(guild(channel).getGuildChannelById(channel.id()))
                .orElseThrow(() -> DiscordFailures.gone("the channel is gone, or hidden from Paperboy"));
    }

    /** The thread, opened again if it was archived; archived ones are not known until they are. */
    private ThreadChannel thread(Address.Thread thread) throws DeliveryException {
        Guild guild = guild(thread.channel());
        ThreadChannel known = guild.getThreadChannelById(thread.id());
        if (known == null) {
            return reopened(guild, thread.id());
        }
        if (known.isArchived() && !known.isLocked()) {
            known.getManager().setArchived(false).complete();
        }
        return known;
    }

    /** By its id alone: the library would have to look through all archived threads of the channel. */
    private static ThreadChannel reopened(Guild guild, String id) {
        Route.CompiledRoute route = Route.Channels.MODIFY_CHANNEL.compile(id);
        DataObject open = DataObject.empty().put("archived", false);
        return new RestActionImpl<ThreadChannel>(
                        guild.getJDA(),
                        route,
                        open,
                        (response, request) -> ((JDAImpl) guild.getJDA())
                                .getEntityBuilder()
                                .createThreadChannel((GuildImpl) guild, response.getObject(), guild.getIdLong(), false))
                .complete();
    }

    private Guild guild(Address.Channel channel) throws DeliveryException {
        if (!DiscordAddresses.isOurs(channel.workspace())) {
            throw DiscordFailures.gone("that is not a place in Discord");
        }
        long id = Long.parseLong(channel.workspace().id());
        JDA shard = session.shardOf(id);
        Guild guild = shard.getGuildById(id);
        if (guild == null) {
            throw shard.isUnavailable(id)
                    ? DiscordFailures.busy("Discord says that the server is unavailable")
                    : DiscordFailures.gone("Paperboy is not in that server");
        }
        return guild;
    }
}
