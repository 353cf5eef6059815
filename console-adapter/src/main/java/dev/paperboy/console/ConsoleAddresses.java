package dev.paperboy.console;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import java.util.Optional;

/** The console's addresses: channel names, threads by the id of the message they start from, and the one person. */
public final class ConsoleAddresses {
    /** The platform's key. */
    public static final String PLATFORM = "console";

    /** The one workspace. */
    public static final Workspace WORKSPACE = new Workspace(PLATFORM, "local");

    /** The one person, who may manage every channel; as an address, the direct view. */
    public static final Address.Person YOU = new Address.Person(WORKSPACE, "you");

    /** How the direct view is named where channels are; no channel can have this name. */
    public static final String DIRECT = "@paperboy";

    private ConsoleAddresses() {}

    /** The channel of that name. */
    public static Address.Channel channel(String name) {
        return new Address.Channel(WORKSPACE, name);
    }

    /**
     * Reads an address from its words.
     *
     * @param channel a channel's name, or {@link #DIRECT}
     * @param thread the id of the message the thread starts from
     * @return empty when there can be no such address
     */
    public static Optional<Address> read(String channel, Optional<String> thread) {
        if (channel.equals(DIRECT)) {
            return thread.isPresent() ? Optional.empty() : Optional.of(YOU);
        }
        boolean possible = ConsoleLimits.CHANNEL.matcher(channel).matches()
                && thread.stream().allMatch(ConsoleLimits.MESSAGE_ID.asMatchPredicate());
        if (!possible) {
            return Optional.empty();
        }
        Address.Channel read = channel(channel);
        return Optional.of(
                thread.<Address>map(id -> new Address.Thread(read, id)).orElse(read));
    }

    /** The name of the channel an address lies in, or {@link #DIRECT}. */
    public static String channelOf(Address address) {
        if (address instanceof Address.Thread thread) {
            return thread.channel().id();
        }
        return address instanceof Address.Channel channel ? channel.id() : DIRECT;
    }

    /** The thread's id where the address is one. */
    public static Optional<String> threadOf(Address address) {
        return address instanceof Address.Thread thread ? Optional.of(thread.id()) : Optional.empty();
    }

    /** Whether the console can post there: a channel or thread of ours, or the person. */
    static boolean isOurs(Address address) {
        if (address instanceof Address.Person person) {
            return person.equals(YOU);
        }
        return !(address instanceof Address.Mailbox)
                && read(channelOf(address), threadOf(address))
                        .filter(address::equals)
                        .isPresent();
    }
}
