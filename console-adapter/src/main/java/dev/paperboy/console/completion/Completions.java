package dev.paperboy.console.completion;

import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.Suggestion;
import dev.paperboy.command.Usage;
import dev.paperboy.console.completion.Completion.Candidate;
import dev.paperboy.platform.Inbox;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Completes typed commands. Thread-safe; from memory, as {@link Inbox#suggest} is. */
public final class Completions {
    private static final int MOST = 12;
    private final Inbox inbox;
    private final Address.Person by;

    /** Completes what that person types, from the inbox's declarations and suggestions. */
    public Completions(Inbox inbox, Address.Person by) {
        this.inbox = inbox;
        this.by = by;
    }

    /**
     * What can follow.
     *
     * @param typed the text up to the cursor
     * @param at where it is being typed
     */
    public Completion complete(String typed, Address at) {
        HalfTyped half = HalfTyped.of(typed);
        if (half.namesCommand()) {
            return new Completion(commands(half), List.of());
        }
        Optional<CommandSpec> spec = inbox.commands().stream()
                .filter(declared -> declared.name().equals(half.command()))
                .findFirst();
        return spec.map(found -> arguments(half, found, at)).orElse(Completion.NONE);
    }

    private List<Candidate> commands(HalfTyped half) {
        return inbox.commands().stream()
                .filter(spec -> spec.name().startsWith(half.command()))
                .map(spec -> half.rooted()
                        ? new Candidate(spec.name(), spec.summary(), half.begin(), spec.name() + " ")
                        : new Candidate("/papers " + spec.name(), spec.summary(), 0, "/papers " + spec.name() + " "))
                .toList();
    }

    private Completion arguments(HalfTyped half, CommandSpec spec, Address at) {
        Invocation soFar = new Invocation(soFar(half), by, at, true, Optional.empty());
        Optional<HalfTyped.Value> valued = half.value(spec);
        List<Candidate> candidates = valued.isPresent()
                ? named(half, soFar, valued.get())
                : Stream.of(bare(half, spec, soFar), rest(half, spec, soFar), names(half, spec, soFar))
                        .flatMap(List::stream)
                        .limit(MOST)
                        .toList();
        Optional<Option> current = valued.map(HalfTyped.Value::option).or(() -> next(spec, soFar));
        List<Completion.Part> hint = spec.options().stream()
                .filter(option -> !option.equals(Option.PAGE))
                .map(option -> new Completion.Part(
                        Usage.typed(option),
                        option.summary(),
                        current.filter(option::equals).isPresent()))
                .toList();
        return new Completion(candidates, hint);
    }

    private CommandCall soFar(HalfTyped half) {
        try {
            return inbox.read(half.finished());
        } catch (CommandRefused notYet) {
            return CommandCall.of(half.command());
        }
    }

    private List<Candidate> named(HalfTyped half, Invocation soFar, HalfTyped.Value value) {
        return values(soFar, value.option(), value.typed()).stream()
                .map(found -> new Candidate(
                        found.label(), detail(found), half.tokenStart(), value.lead() + quoted(found.value()) + " "))
                .toList();
    }

    private List<Candidate> bare(HalfTyped half, CommandSpec spec, Invocation soFar) {
        return open(spec, soFar, Option.Form.BARE)
                .flatMap(option -> values(soFar, option, half.token()).stream()
                        .map(value ->
                                new Candidate(value.label(), option.summary(), half.tokenStart(), value.value() + " ")))
                .toList();
    }

    private List<Candidate> rest(HalfTyped half, CommandSpec spec, Invocation soFar) {
        return spec.options().stream()
                .filter(option -> option.form() == Option.Form.REST)
                .flatMap(option -> {
                    int start = restStart(half, soFar.text(option.name()).orElse(""));
                    return values(soFar, option, half.text().substring(start)).stream()
                            .map(value -> new Candidate(value.label(), detail(value), start, value.value() + " "));
                })
                .toList();
    }

    /** Where the words begin that end at the cursor and belong to the option that takes all others. */
    private static int restStart(HalfTyped half, String before) {
        boolean justBefore =
                !before.isEmpty() && half.finished().stripTrailing().endsWith(before);
        return justBefore ? half.text().lastIndexOf(before, half.tokenStart()) : half.tokenStart();
    }

    private static List<Candidate> names(HalfTyped half, CommandSpec spec, Invocation soFar) {
        return Stream.concat(open(spec, soFar, Option.Form.LED), open(spec, soFar, Option.Form.NAMED))
                .filter(option -> !option.equals(Option.PAGE))
                .filter(option -> option.name().startsWith(half.token().toLowerCase(Locale.ROOT)))
                .map(option -> {
                    String insert = option.name() + (option.form() == Option.Form.LED ? " " : ":");
                    return new Candidate(insert.strip(), option.summary(), half.tokenStart(), insert);
                })
                .toList();
    }

    private List<Suggestion> values(Invocation soFar, Option option, String typed) {
        return inbox.suggest(soFar, option.name(), typed).stream().limit(MOST).toList();
    }

    private static Optional<Option> next(CommandSpec spec, Invocation soFar) {
        return spec.options().stream()
                .filter(option -> soFar.text(option.name()).isEmpty())
                .findFirst();
    }

    private static Stream<Option> open(CommandSpec spec, Invocation soFar, Option.Form form) {
        return spec.options().stream()
                .filter(option -> option.form() == form)
                .filter(option ->
                        option.repeatable() || soFar.text(option.name()).isEmpty());
    }

    private static String detail(Suggestion suggestion) {
        return suggestion.label().equals(suggestion.value()) ? "" : suggestion.value();
    }

    private static String quoted(String value) {
        return value.contains(" ") ? '"' + value + '"' : value;
    }
}
