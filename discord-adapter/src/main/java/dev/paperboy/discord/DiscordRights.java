package dev.paperboy.discord;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.Permission;
import net.dv8tion.jda.api.entities.channel.attribute.IThreadContainer;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/** What we ask to be allowed, and no more: neither to mention everyone nor to manage anything. */
final class DiscordRights {
    /** To see a channel, post in it, show pictures, find what was posted, and hold discussions. */
    static final EnumSet<Permission> ALL = EnumSet.of(
            Permission.VIEW_CHANNEL,
            Permission.MESSAGE_SEND,
            Permission.MESSAGE_ATTACH_FILES,
            Permission.MESSAGE_HISTORY,
            Permission.CREATE_PUBLIC_THREADS,
            Permission.MESSAGE_SEND_IN_THREADS);

    private static final EnumSet<Permission> IN_THREADS =
            EnumSet.of(Permission.CREATE_PUBLIC_THREADS, Permission.MESSAGE_SEND_IN_THREADS);

    private DiscordRights() {}

    /** Where somebody who runs a server lets us in. */
    static String invitation(String application) {
        return "https://discord.com/oauth2/authorize?client_id=" + application + "&scope=bot+applications.commands"
                + "&permissions=" + Permission.getRaw(ALL);
    }

    /** The permission as Discord's settings call it; the library has another name for one of them. */
    static String name(Permission right) {
        return right == Permission.MESSAGE_HISTORY ? "Read Message History" : right.getName();
    }

    /** What we may not do in the channel although we need it by name; empty when nothing is missing. */
    static String missing(GuildChannel channel) {
        EnumSet<Permission> needed = EnumSet.copyOf(ALL);
        if (!(channel instanceof IThreadContainer)) {
            needed.removeAll(IN_THREADS);
        }
        Permission[] asked = needed.toArray(Permission[]::new);
        return Arrays.stream(asked)
                .filter(each -> !channel.getGuild().getSelfMember().hasPermission(channel, each))
                .map(DiscordRights::name)
                .collect(Collectors.joining(", "));
    }
}
