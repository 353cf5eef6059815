package dev.paperboy.command;

import dev.paperboy.chat.CommandCall;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Reads typed commands and writes calls as text that reads back as the same call.
 *
 * <p>After the command's name come words. {@code name:value} and {@code name:"quoted value"}, where a backslash takes the next character
 * as it is, set any option; {@link Option.Form} says which others need no name; all other words, in order and with their quotation
 * marks, are the value of the {@link Option.Form#REST} option. Thread-safe.
 */
public final class CommandText {
    /** The word all commands stand behind. */
    public static final String ROOT = "papers";

    private static final String HELP = "help";

    /** From what reads best to what always reads back. */
    private static final List<Set<Option.Form>> FORMS_WITHOUT_NAME = List.of(
            EnumSet.of(Option.Form.REST, Option.Form.BARE, Option.Form.LED),
            EnumSet.of(Option.Form.BARE, Option.Form.LED),
            EnumSet.noneOf(Option.Form.class));

    private final Map<String, CommandSpec> specs = new LinkedHashMap<>();

    /** @param specs what can be typed; among them one named {@code help}, which empty text is read as */
    public CommandText(List<CommandSpec> specs) {
        for (CommandSpec spec : specs) {
            if (this.specs.put(spec.name(), spec) != null) {
                throw new IllegalArgumentException("two commands are called " + spec.name());
            }
        }
    }

    /**
     * Reads a call, with or without the root command before it; its values are canonical.
     *
     * @throws CommandRefused when it can't be read; the card says what to type instead
     */
    public CommandCall read(String text) {
        return check(readForm(text).call());
    }

    /**
     * Reads a call as {@link #read} does, but required options may be missing yet.
     *
     * @throws CommandRefused when what is there can't be read
     */
    public Form readForm(String text) {
        String typed = withoutRoot(Typed.clean(text));
        if (typed.isEmpty()) {
            return form(CommandCall.of(HELP));
        }
        int end = typed.indexOf(' ') < 0 ? typed.length() : typed.indexOf(' ');
        String word = typed.substring(0, end);
        String after = typed.substring(end).strip();
        CommandSpec spec = specs.get(withoutSlash(word).toLowerCase(Locale.ROOT));
        if (spec == null) {
            throw Refusals.unknownCommand(specs.keySet(), word, after);
        }
        Map<String, List<String>> given = new ArgumentReading(spec, Tokens.of(after)).read();
        return new Form(spec, new CommandCall(spec.name(), ArgumentCheck.checkGiven(spec, given)));
    }

    /**
     * The form of a call whose required options may be missing yet.
     *
     * @throws CommandRefused when the command or an option is unknown, or a value does not fit
     */
    public Form form(CommandCall call) {
        CommandSpec spec = spec(call);
        Map<String, String> canonical = ArgumentCheck.checkGiven(spec, ArgumentCheck.values(spec, call.arguments()));
        return new Form(spec, new CommandCall(spec.name(), canonical));
    }

    /**
     * What is wrong with a filled-in form: a sentence for each option that does not fit or is missing; empty when {@link #check} accepts
     * the call.
     *
     * @throws CommandRefused when the command is unknown
     */
    public Map<String, String> complaints(CommandCall call) {
        CommandSpec spec = spec(call);
        return ArgumentCheck.complaints(spec, ArgumentCheck.values(spec, call.arguments()));
    }

    /**
     * The same call with its values in canonical text.
     *
     * @throws CommandRefused when the command or an option is unknown, a value does not fit, or a required one is missing
     */
    public CommandCall check(CommandCall call) {
        CommandSpec spec = spec(call);
        return new CommandCall(spec.name(), ArgumentCheck.check(spec, ArgumentCheck.values(spec, call.arguments())));
    }

    private CommandSpec spec(CommandCall call) {
        CommandSpec spec = specs.get(call.command());
        if (spec == null) {
            throw Refusals.unknownCommand(specs.keySet(), call.command(), "");
        }
        return spec;
    }

    /**
     * Writes a call without the root command, as a person would type it where that is possible. {@link #readForm} gives the same call
     * when {@link #form} does.
     *
     * @throws IllegalArgumentException when there is no such command
     */
    public String write(CommandCall call) {
        CommandSpec spec = specs.get(call.command());
        if (spec == null) {
            throw new IllegalArgumentException("there is no command " + call.command());
        }
        String written = "";
        for (Set<Option.Form> withoutName : FORMS_WITHOUT_NAME) {
            written = CallWriting.write(spec, call, withoutName);
            if (readsAs(call, written)) {
                return written;
            }
        }
        return written;
    }

    private boolean readsAs(CommandCall call, String written) {
        try {
            return readForm(written).call().equals(call);
        } catch (CommandRefused notThisWay) {
            return false;
        }
    }

    private static String withoutRoot(String text) {
        String bare = withoutSlash(text);
        boolean rooted = bare.regionMatches(true, 0, ROOT, 0, ROOT.length())
                && (bare.length() == ROOT.length() || bare.charAt(ROOT.length()) == ' ');
        return rooted ? bare.substring(ROOT.length()).strip() : text;
    }

    private static String withoutSlash(String word) {
        return word.startsWith("/") ? word.substring(1) : word;
    }
}
