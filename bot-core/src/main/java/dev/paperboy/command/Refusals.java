package dev.paperboy.command;

import java.util.Collection;

/** The sentences with which calls are refused; each says what to type instead. */
final class Refusals {
    private static final int LONGEST_INSTEAD = 200;

    private Refusals() {}

    static CommandRefused unknownCommand(Collection<String> known, String typed, String after) {
        String sentence = "There is no command " + Typed.quoted(typed) + ".";
        return DidYouMean.among(known, typed)
                .map(near -> CommandRefused.because(
                        sentence + " Did you mean " + near + "? help lists them all.",
                        after.isEmpty() || after.length() > LONGEST_INSTEAD ? near : near + " " + after))
                .orElseGet(() -> CommandRefused.because(sentence + " help lists them all.", "help"));
    }

    /** A value that was typed among other words and may have been meant as words. */
    static CommandRefused ofRun(CommandSpec spec, Option option, Reading.Refused refused) {
        return CommandRefused.because(
                option.name() + ": " + refused.why()
                        + " If you mean the words themselves, put quotation marks around them.",
                example(spec));
    }

    static CommandRefused ofValue(CommandSpec spec, Option option, Reading.Refused refused) {
        return CommandRefused.because(option.name() + ": " + refused.why(), example(spec));
    }

    static CommandRefused unlike(CommandSpec spec, Option option, String value) {
        String near = option.type() instanceof OptionType.Choice choice
                ? DidYouMean.among(choice.values(), value)
                        .map(meant -> " Did you mean " + meant + "?")
                        .orElse("")
                : "";
        String what = value.isBlank() ? "There is nothing after " : Typed.quoted(value) + " does not fit ";
        return CommandRefused.because(
                what + option.name() + ": it takes " + option.type().accept(Hint.GIVEN) + "." + near, example(spec));
    }

    static CommandRefused tooMany(CommandSpec spec, Option option, int most) {
        String often = most == 1 ? "only once" : "at most " + most + " times";
        return CommandRefused.because(
                option.name() + " can be given " + often + " in one " + spec.name() + ".", example(spec));
    }

    static CommandRefused missing(CommandSpec spec, Option option) {
        return CommandRefused.because(
                spec.name() + " needs " + option.type().accept(Hint.GIVEN) + ": " + option.summary() + ".",
                example(spec));
    }

    static CommandRefused unknownOption(CommandSpec spec, String name) {
        return CommandRefused.because(spec.name() + " has no option " + Typed.quoted(name) + ".", example(spec));
    }

    private static String example(CommandSpec spec) {
        return spec.examples().get(0);
    }
}
