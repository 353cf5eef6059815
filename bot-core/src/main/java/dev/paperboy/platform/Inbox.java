package dev.paperboy.platform;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Form;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.command.Suggestion;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What an adapter reports to. Thread-safe; bots' messages, our own above all, are never reported. */
public interface Inbox {

    /** Every command, in the order of the help. */
    List<CommandSpec> commands();

    /**
     * Reads typed text, with or without the root command before it, as a call.
     *
     * @throws dev.paperboy.command.CommandRefused when it can't be read; the card says what to type instead
     */
    CommandCall read(String text);

    /**
     * Reads typed text as {@link #read} does, but required options may be missing yet: they can be asked for in a dialog.
     *
     * @throws dev.paperboy.command.CommandRefused when what is there can't be read
     */
    Form readForm(String text);

    /**
     * The form of a call, to ask for what it lacks or to change what it has.
     *
     * @throws dev.paperboy.command.CommandRefused when the command or an option is unknown, or a value does not fit
     */
    Form form(CommandCall call);

    /**
     * What is wrong with a filled-in form: a sentence for each option that does not fit or is missing. Empty: the call can be answered.
     *
     * @throws dev.paperboy.command.CommandRefused when the command is unknown
     */
    Map<String, String> complaints(CommandCall call);

    /** Writes a call as text for a button, at most 100 characters. {@link #decode} reads it back, also after a restart. */
    String encode(CommandCall call);

    /**
     * The call that {@link #encode} wrote.
     *
     * @throws dev.paperboy.command.CommandRefused when it is unknown or of a version that is gone
     */
    CommandCall decode(String encoded);

    /**
     * The call of a button that has a dialog behind it: required options may be missing.
     *
     * @throws dev.paperboy.command.CommandRefused as {@link #decode} does
     */
    Form decodeForm(String encoded);

    /** Answers an invocation; blocks, never throws, and refusals are answers too. */
    Reply answer(Invocation invocation);

    /** Values for the option being typed, best first, at most 25; from memory. */
    List<Suggestion> suggest(Invocation soFar, String option, String typed);

    /**
     * The card to show beside a link that somebody shared in a channel: once per paper, channel and day. Asking counts as showing. Never
     * throws; may take as long as asking a source for the paper.
     */
    Optional<Card> linked(Address.Channel channel, String link);

    /** The person's own page, where the platform has a place for it. Never throws; empty when it can't be made now. */
    Optional<Home> home(Address.Person person, Optional<ZoneId> zone);

    /** Somebody wrote in a thread. The same message id may be reported again. */
    void heard(Remark remark);

    /** Somebody reacted to one of our messages, or took it back. */
    void reacted(MessageRef message, Address.Person by, String emoji, boolean added);

    /** We can't post there any more. */
    void evicted(Address.Channel channel, String reason);
}
