package dev.paperboy.discord;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Discord spreads an application's servers over shards, each with a connection of its own; which of them this process keeps.
 *
 * @param total how many there are; empty: as many as Discord advises, all of them here
 * @param first the first one kept here, from 0
 * @param last the last one kept here
 */
public record DiscordShards(OptionalInt total, int first, int last) {
    /** As many as Discord advises, all of them here. */
    public static final DiscordShards AUTO = new DiscordShards(OptionalInt.empty(), 0, 0);

    private static final Pattern WRITTEN = Pattern.compile("(?:(\\d{1,5})(?:-(\\d{1,5}))?/)?(\\d{1,5})");

    public DiscordShards {
        if (total.isPresent() && (first < 0 || first > last || last >= total.getAsInt())) {
            throw new IllegalArgumentException("no shards " + first + " to " + last + " of " + total.getAsInt());
        }
    }

    /** Reads {@code auto}, a number such as {@code 4}, or a part such as {@code 0-3/16} and {@code 5/16}; empty when it is none of these. */
    public static Optional<DiscordShards> read(String text) {
        if (text.equals("auto")) {
            return Optional.of(AUTO);
        }
        Matcher written = WRITTEN.matcher(text);
        if (!written.matches()) {
            return Optional.empty();
        }
        int total = Integer.parseInt(written.group(3));
        int first = written.group(1) == null ? 0 : Integer.parseInt(written.group(1));
        int whole = written.group(1) == null ? total - 1 : first;
        int last = written.group(2) == null ? whole : Integer.parseInt(written.group(2));
        return first <= last && last < total
                ? Optional.of(new DiscordShards(OptionalInt.of(total), first, last))
                : Optional.empty();
    }
}
