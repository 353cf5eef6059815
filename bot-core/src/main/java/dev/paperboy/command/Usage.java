package dev.paperboy.command;

import java.util.List;
import java.util.stream.Collectors;

/** How commands are typed, in one line each; derived from their declarations. */
public final class Usage {
    private Usage() {}

    /** For example {@code search <query> [author:…] [sort:relevance|newest|votes]}; square brackets: may be left out. */
    public static String line(CommandSpec spec) {
        String options = spec.options().stream()
                .filter(option -> !option.equals(Option.PAGE))
                .map(option -> " " + typed(option))
                .collect(Collectors.joining());
        return spec.name() + options;
    }

    /** A Markdown table of all commands: how they are typed, what they do. */
    public static String table(List<CommandSpec> specs) {
        return specs.stream()
                .map(spec -> "| `%s` | %s |\n".formatted(cell(line(spec)), cell(spec.summary())))
                .collect(Collectors.joining("", "| command | does |\n|---|---|\n", ""));
    }

    /** How one option is typed. */
    public static String typed(Option option) {
        String value = option.type().accept(Sample.SHOWN);
        return switch (option.form()) {
            case REST -> option.required() ? "<" + option.name() + ">" : "[" + option.name() + "]";
            case NAMED -> bracketed(option, option.name() + ":" + value);
            case LED -> bracketed(option, option.name() + " " + value);
            case BARE -> bracketed(option, option.type() instanceof OptionType.Choice ? value : option.name());
        };
    }

    private static String bracketed(Option option, String text) {
        return option.required() ? text : "[" + text + "]";
    }

    /** A vertical line would end the cell, also within code. */
    private static String cell(String text) {
        return text.replace("|", "\\|");
    }
}
