package dev.paperboy.platform;

import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A person's own page: what the workspace's channels get, and what is there for the person.
 *
 * <p>What is on it belongs to the whole workspace; a platform with channels that not everybody may see leaves theirs out.
 *
 * @param standing what the channels get, those of one channel together
 * @param add begins another one, in a channel that the person has yet to choose
 * @param own the person's own matters, and what is new; calls on it are given in direct messages
 */
public record Home(List<Standing> standing, CommandCall add, Card own) {
    public Home {
        standing = List.copyOf(standing);
    }

    /**
     * One thing that a channel gets.
     *
     * @param channel where the calls are given
     * @param change a call with the present values, to be changed in a dialog
     * @param fixed the options of that call which a dialog must leave as they are
     */
    public record Standing(
            Address.Channel channel, RichText text, CommandCall change, List<String> fixed, List<Button> buttons) {
        public Standing {
            fixed = List.copyOf(fixed);
            buttons = List.copyOf(buttons);
        }
    }

    /** Makes pages. Thread-safe. */
    @FunctionalInterface
    public interface Maker {

        /** The person's page as it is now; empty where there are none. */
        Optional<Home> of(Address.Person person, Optional<ZoneId> zone);
    }
}
