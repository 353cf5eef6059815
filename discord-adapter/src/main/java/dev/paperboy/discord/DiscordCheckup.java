package dev.paperboy.discord;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.Standing;
import java.time.Clock;
import java.util.Collection;
import java.util.Objects;
import java.util.function.Function;
import net.dv8tion.jda.api.JDA;
import net.dv8tion.jda.api.entities.Guild;
import net.dv8tion.jda.api.entities.channel.middleman.GuildChannel;

/**
 * Whether Discord lets us in with this token and these intents, and does what we need in every channel where we post. Joins as Paperboy does,
 * for a moment; a Paperboy that is running is not disturbed.
 */
public final class DiscordCheckup {
    private final Report report;

    private DiscordCheckup(Report report) {
        this.report = report;
    }

    /** Is told what is found, one line each. */
    public interface Report {
        void well(String detail);

        /** It works in part. */
        void ailing(String detail, String remedy);

        /** It does not work. */
        void broken(String detail, String remedy);
    }

    /**
     * Looks, for twenty seconds at most.
     *
     * @param places where something is posted in a server
     */
    public static void look(
            DiscordAccount account, Function<Workspace, Collection<Address>> places, Clock clock, Report report)
            throws InterruptedException {
        DiscordConnection connection = new DiscordConnection(account, DiscordOnce.transport(new DiscordBreaker(clock)));
        DiscordSession session = new DiscordSession(connection::begin, shard -> {}, clock);
        session.start(DiscordLimits.FIRST_CONNECTION);
        new DiscordCheckup(report).tell(session, places);
        session.close();
        connection.close();
    }

    private void tell(DiscordSession session, Function<Workspace, Collection<Address>> places) {
        Standing standing = session.standing();
        if (standing instanceof Standing.Refused refused) {
            report.broken(
                    refused.reason(),
                    "copy the token anew from the application's page Bot at https://discord.com/developers/applications"
                            + " into DISCORD_TOKEN");
        } else if (standing instanceof Standing.Connecting connecting) {
            report.broken(
                    "can't be reached: " + connecting.reason(),
                    "Paperboy tries again by itself; see discordstatus.com");
        } else {
            session.shards().forEach(shard -> tell(shard, places));
        }
    }

    private void tell(JDA shard, Function<Workspace, Collection<Address>> places) {
        String application = shard.getSelfUser().getApplicationId();
        String invitation = DiscordRights.invitation(application);
        String joined = "joined as " + shard.getSelfUser().getName() + ", application " + application
                + ", no privileged intent needed";
        if (shard.getGuildCache().isEmpty()) {
            report.ailing(joined + ", but in no server", "invite it: " + invitation);
        } else {
            report.well(joined + ", in " + shard.getGuildCache().size() + " servers; to invite it: " + invitation);
        }
        for (Guild guild : shard.getGuildCache()) {
            places.apply(DiscordAddresses.server(guild.getId())).stream()
                    .distinct()
                    .forEach(place -> tell(guild, place));
        }
    }

    private void tell(Guild guild, Address place) {
        String id = place instanceof Address.Thread thread
                ? thread.channel().id()
                : place instanceof Address.Channel channel ? channel.id() : "";
        GuildChannel channel = id.isEmpty() ? null : guild.getGuildChannelById(id);
        if (channel == null) {
            report.ailing(
                    "the channel " + id + " of " + guild.getName() + " is gone or hidden from Paperboy",
                    "let it see the channel, or unsubscribe there");
            return;
        }
        String missing = DiscordRights.missing(Objects.requireNonNull(channel));
        String where = "#" + channel.getName() + " of " + guild.getName();
        if (missing.isEmpty()) {
            report.well(where + ": all permissions are there");
        } else {
            report.ailing(
                    where + ": missing " + missing,
                    "in Discord: the channel's settings, Permissions, add the role of Paperboy and allow these");
        }
    }
}
