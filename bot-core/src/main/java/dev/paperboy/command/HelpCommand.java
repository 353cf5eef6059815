package dev.paperboy.command;

import dev.paperboy.card.Block;
import dev.paperboy.card.Button;
import dev.paperboy.card.Card;
import dev.paperboy.card.RichText;
import dev.paperboy.chat.CommandCall;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** {@code help}: every command with an example; {@code help search}: one command in full. Derived from the declarations. */
final class HelpCommand implements Command {
    private static final String COMMAND = "command";
    private static final int LONGEST_NAME = 40;
    private static final int MOST_BUTTONS = 5;

    private static final CommandSpec SPEC = new CommandSpec(
            "help",
            "All commands, or one of them explained",
            Audience.ASKER,
            Permission.EVERYONE,
            Place.ANYWHERE,
            List.of(Option.rest(COMMAND, "the command to explain", new OptionType.Words(LONGEST_NAME))),
            List.of("help", "help search"));

    private final List<CommandSpec> specs;

    /** @param others all commands but this one */
    HelpCommand(List<CommandSpec> others) {
        specs = Stream.concat(others.stream(), Stream.of(SPEC)).toList();
    }

    @Override
    public CommandSpec spec() {
        return SPEC;
    }

    @Override
    public Card run(Invocation invocation) {
        return invocation.text(COMMAND).map(this::one).orElseGet(this::all);
    }

    @Override
    public List<Suggestion> suggest(Invocation soFar, String option, String typed) {
        String folded = typed.toLowerCase(Locale.ROOT);
        return Suggestion.of(specs.stream()
                .map(CommandSpec::name)
                .filter(name -> name.startsWith(folded))
                .toList());
    }

    private Card all() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading("What you can ask"));
        blocks.add(new Block.Paragraph(lines(specs.stream().flatMap(HelpCommand::inShort))));
        blocks.add(new Block.Buttons(buttons()));
        blocks.add(new Block.Footnote(
                RichText.plain("Options and more examples of one command: ").and(code("help search"))));
        return new Card("What you can ask Paperboy", blocks);
    }

    /** The first commands that need no further word. */
    private List<Button> buttons() {
        return specs.stream()
                .filter(spec -> !spec.equals(SPEC) && spec.permission() == Permission.EVERYONE)
                .filter(spec -> spec.place() == Place.ANYWHERE)
                .filter(spec -> spec.options().stream().noneMatch(Option::required))
                .limit(MOST_BUTTONS)
                .map(spec -> new Button(spec.name(), CommandCall.of(spec.name())))
                .toList();
    }

    private Card one(String typed) {
        String name = typed.toLowerCase(Locale.ROOT).replaceFirst("^/?(?:" + CommandText.ROOT + " )?", "");
        CommandSpec spec = specs.stream()
                .filter(each -> each.name().equals(name))
                .findFirst()
                .orElseThrow(() -> unknown(name));
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(spec.name()));
        blocks.add(new Block.Paragraph(lines(Stream.of(RichText.plain(spec.summary()), code(Usage.line(spec))))));
        List<Block.Field> fields = spec.options().stream()
                .filter(option -> !option.equals(Option.PAGE))
                .map(HelpCommand::field)
                .toList();
        if (!fields.isEmpty()) {
            blocks.add(new Block.Fields(fields));
        }
        blocks.add(new Block.Paragraph(lines(Stream.concat(
                Stream.of(RichText.plain("Examples")), spec.examples().stream().map(HelpCommand::code)))));
        blocks.add(new Block.Buttons(List.of(new Button("All commands", CommandCall.of(SPEC.name())))));
        return new Card(spec.name() + ": " + spec.summary(), blocks);
    }

    private static Block.Field field(Option option) {
        String often = option.repeatable() ? "; may be repeated" : "";
        return new Block.Field(
                option.name(),
                RichText.plain(option.summary() + " (" + option.type().accept(Hint.GIVEN) + often + ")"));
    }

    private CommandRefused unknown(String name) {
        String sentence = "There is no command " + Typed.quoted(name) + ".";
        return DidYouMean.among(specs.stream().map(CommandSpec::name).toList(), name)
                .map(near -> CommandRefused.because(sentence + " Did you mean " + near + "?", "help " + near))
                .orElseGet(() -> CommandRefused.because(sentence + " help lists them all.", "help"));
    }

    private static Stream<RichText> inShort(CommandSpec spec) {
        RichText what = RichText.empty().andStrong(spec.name()).andPlain(" " + spec.summary());
        return Stream.of(what, code(spec.examples().get(0)));
    }

    private static RichText code(String command) {
        return RichText.empty().andCode("/" + CommandText.ROOT + " " + command);
    }

    private static RichText lines(Stream<RichText> lines) {
        return lines.reduce((above, below) -> above.andLine().and(below)).orElse(RichText.empty());
    }
}
