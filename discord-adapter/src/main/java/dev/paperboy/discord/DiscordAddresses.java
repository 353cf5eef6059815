package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import net.dv8tion.jda.api.entities.User;
import net.dv8tion.jda.api.entities.channel.Channel;
import net.dv8tion.jda.api.entities.channel.concrete.ThreadChannel;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/**
 * Discord's ids as addresses. A server is a workspace; outside of servers, and in servers where only a member installed us, each person
 * is a workspace of their own.
 */
final class DiscordAddresses {
    /** The platform's key. */
    static final String PLATFORM = "discord";

    private static final String OWN = "user-";

    private DiscordAddresses() {}

    static boolean isOurs(Workspace workspace) {
        return workspace.platform().equals(PLATFORM);
    }

    static Workspace server(String guild) {
        return new Workspace(PLATFORM, guild);
    }

    /** Somebody in a server where we are a member. */
    static Address.Person member(String guild, User user) {
        return new Address.Person(server(guild), user.getId());
    }

    /** Somebody elsewhere. */
    static Address.Person alone(User user) {
        return new Address.Person(new Workspace(PLATFORM, OWN + user.getId()), user.getId());
    }

    /** The channel, or the thread in its channel. */
    static Address of(GuildChannel channel) {
        if (channel instanceof ThreadChannel thread) {
            return thread(thread);
        }
        return channel(channel);
    }

    static Address.Channel channel(GuildChannel channel) {
        return new Address.Channel(server(channel.getGuild().getId()), channel.getId());
    }

    static Address.Thread thread(ThreadChannel thread) {
        Workspace workspace = server(thread.getGuild().getId());
        Channel parent = thread.getParentChannel();
        return new Address.Thread(new Address.Channel(workspace, parent.getId()), thread.getId());
    }
}
