package dev.paperboy.command;

import dev.paperboy.card.Card;
import dev.paperboy.chat.CommandCall;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * All commands: whatever a person does is read, checked and answered here.
 *
 * <p>Arguments are checked for every invocation, because typed options, modals and buttons don't come through {@link #read}.
 * Thread-safe as the commands and the store are.
 */
public final class Commands {
    private static final Logger LOG = LoggerFactory.getLogger(Commands.class);
    private static final int REFERENCE_LENGTH = 8;

    private final Map<String, Command> commands = new LinkedHashMap<>();
    private final List<CommandSpec> specs;
    private final CommandText text;
    private final CallCodec codec;
    private final Seen seen = new Seen();
    private final Completion completion;

    /** @param commands in the order of the help, which is added as the last one */
    public Commands(List<Command> commands, CallStore store) {
        List<Command> all = new ArrayList<>(commands);
        all.add(new HelpCommand(commands.stream().map(Command::spec).toList()));
        all.forEach(command -> this.commands.put(command.spec().name(), command));
        specs = all.stream().map(Command::spec).toList();
        text = new CommandText(specs);
        codec = new CallCodec(text, store);
        completion = new Completion(this.commands, seen);
    }

    /** Every command, in the order of the help. */
    public List<CommandSpec> specs() {
        return specs;
    }

    /** See {@link CommandText#read}. */
    public CommandCall read(String typed) {
        return text.read(typed);
    }

    /** See {@link CallCodec#encode}. */
    public String encode(CommandCall call) {
        return codec.encode(call);
    }

    /** See {@link CallCodec#decode}. */
    public CommandCall decode(String encoded) {
        return codec.decode(encoded);
    }

    /** See {@link CommandText#readForm}. */
    public Form readForm(String typed) {
        return text.readForm(typed);
    }

    /** See {@link CallCodec#decodeForm}. */
    public Form decodeForm(String encoded) {
        return codec.decodeForm(encoded);
    }

    /** See {@link CommandText#form}. */
    public Form form(CommandCall call) {
        return text.form(call);
    }

    /** See {@link CommandText#complaints}. */
    public Map<String, String> complaints(CommandCall call) {
        return text.complaints(call);
    }

    /** Answers an invocation; never throws. Refusals and failures are answered to the asker alone. */
    public Reply answer(Invocation invocation) {
        try {
            return attempt(invocation);
        } catch (CommandRefused refused) {
            return privately(refused.card());
        } catch (RuntimeException failure) {
            return privately(failed(invocation, failure));
        }
    }

    /** See {@link dev.paperboy.command.Command#suggest}; never throws. */
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        return completion.suggest(soFar, option, typed);
    }

    /**
     * Answers an invocation, or says why not.
     *
     * @throws CommandRefused when it can't be answered; the card says what to do instead
     * @throws RuntimeException when something failed on our side
     */
    public Reply attempt(Invocation asked) {
        Invocation invocation = asked.of(text.check(asked.call()));
        Command command = commands.get(invocation.call().command());
        if (command == null) {
            throw new IllegalStateException(
                    "checked, but not there: " + invocation.call().command());
        }
        Admission.check(command.spec(), invocation);
        Card card = command.run(invocation);
        seen.remember(command.spec(), invocation.workspace(), invocation.call());
        boolean turnsPage = invocation.text(Option.PAGE.name()).isPresent();
        return new Reply(card, command.spec().audience(), turnsPage ? Reply.Placement.REPLACE : Reply.Placement.NEW);
    }

    private static Reply privately(Card card) {
        return new Reply(card, Audience.ASKER, Reply.Placement.NEW);
    }

    /** Logs the failure once; the arguments stay out of the log, they are the asker's. */
    private static Card failed(Invocation invocation, RuntimeException failure) {
        String reference = UUID.randomUUID().toString().substring(0, REFERENCE_LENGTH);
        LOG.error("{} failed, reference {}", invocation.call().command(), reference, failure);
        return Card.saying("Something went wrong on our side, and it has been noted as " + reference
                + ". Please try again; if it stays, give that reference to whoever runs this bot.");
    }
}
