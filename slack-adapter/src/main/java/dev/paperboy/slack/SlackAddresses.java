package dev.paperboy.slack;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.chat.Workspace;
import java.net.URI;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Slack's ids as addresses and back. A thread's id is the {@code ts} of its first message. */
final class SlackAddresses {
    /** The key that Slack's workspaces carry. */
    static final String PLATFORM = "slack";

    /** How the ids of conversations between two begin. */
    static final String DIRECT_MESSAGES = "D";

    private static final int MICROS = 1_000;

    private SlackAddresses() {}

    static Workspace workspace(String team) {
        return new Workspace(PLATFORM, team);
    }

    static Address.Person person(String team, String user) {
        return new Address.Person(workspace(team), user);
    }

    static Address.Channel channel(String team, String channel) {
        return new Address.Channel(workspace(team), channel);
    }

    static Address.Thread thread(String team, String channel, String ts) {
        return new Address.Thread(channel(team, channel), ts);
    }

    static MessageRef message(String team, String channel, String ts) {
        return new MessageRef(channel(team, channel), List.of(ts));
    }

    /** A place of that person's: a thread, a channel, or their direct messages with us. */
    static Address place(Address.Person by, String channel, Optional<String> thread) {
        if (channel.startsWith(DIRECT_MESSAGES)) {
            return by;
        }
        String team = by.workspace().id();
        return thread.<Address>map(ts -> thread(team, channel, ts)).orElseGet(() -> channel(team, channel));
    }

    /** Opens the thread in the app or the browser. */
    static URI link(Address.Thread thread) {
        String channel = segment(thread.channel().id());
        return URI.create("https://app.slack.com/client/"
                + segment(thread.channel().workspace().id()) + "/" + channel + "/thread/" + channel + "-"
                + segment(thread.id()));
    }

    /** The moment a {@code ts} says: seconds, a dot, microseconds. */
    static Instant moment(String ts) {
        int dot = ts.indexOf('.');
        long micros = Long.parseLong(ts.substring(dot + 1));
        return Instant.ofEpochSecond(Long.parseLong(ts.substring(0, dot)), micros * MICROS);
    }

    /** The {@code ts} of a moment, with its microseconds. */
    static String ts(Instant moment) {
        return String.format(Locale.ROOT, "%d.%06d", moment.getEpochSecond(), moment.getNano() / MICROS);
    }

    /** Ids are letters, digits and dots; whatever else stands in one does not reach a link. */
    private static String segment(String id) {
        return id.replaceAll("[^A-Za-z0-9.]", "");
    }
}
