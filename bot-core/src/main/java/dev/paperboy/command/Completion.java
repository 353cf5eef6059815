package dev.paperboy.command;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Suggests values for the option being typed: what its command knows, else what its type allows; where there is no end of that, what
 * people gave lately and then what the command knows.
 */
final class Completion {
    private static final Logger LOG = LoggerFactory.getLogger(Completion.class);
    private static final int MOST = 25;

    private final Map<String, Command> commands;
    private final Seen seen;

    Completion(Map<String, Command> commands, Seen seen) {
        this.commands = commands;
        this.seen = seen;
    }

    /** At most 25, best first; none when the command or the option is unknown, and when the command's own suggesting fails. */
    List<Suggestion> suggest(Invocation soFar, String name, String typed) {
        Command command = commands.get(soFar.call().command());
        if (command == null || name.equals(Option.PAGE.name())) {
            return List.of();
        }
        return command.spec().option(name).stream()
                .flatMap(option -> suggest(command, soFar, option, typed).stream())
                .limit(MOST)
                .toList();
    }

    private List<Suggestion> suggest(Command command, Invocation soFar, Option option, String typed) {
        try {
            List<Suggestion> own = command.suggest(soFar, option.name(), typed);
            List<String> words = seen.completing(soFar.workspace(), option, Typed.clean(typed));
            List<Suggestion> allowed = option.type().accept(new OfType(Typed.clean(typed), words));
            boolean endless = option.type() instanceof OptionType.Words;
            return own.isEmpty() || endless
                    ? Stream.concat(allowed.stream(), own.stream()).distinct().toList()
                    : own;
        } catch (RuntimeException failure) {
            LOG.error(
                    "no suggestions for {} of {}", option.name(), command.spec().name(), failure);
            return List.of();
        }
    }

    /** Values of a type that begin with what is typed; where there is no end of them, those that were given lately. */
    private record OfType(String typed, List<String> seen) implements OptionType.Visitor<List<Suggestion>> {

        @Override
        public List<Suggestion> words(OptionType.Words type) {
            return offered(seen.stream());
        }

        @Override
        public List<Suggestion> number(OptionType.Number type) {
            return List.of();
        }

        @Override
        public List<Suggestion> choice(OptionType.Choice type) {
            return beginning(type.values().stream());
        }

        @Override
        public List<Suggestion> date(OptionType.Date type) {
            return beginning(Stream.of("today", "yesterday", "this-week", "last-week", "this-month", "last-month"));
        }

        @Override
        public List<Suggestion> timeOfDay(OptionType.TimeOfDay type) {
            return beginning(IntStream.range(0, 24).map(hour -> (hour + 7) % 24).mapToObj("%02d:00"::formatted));
        }

        @Override
        public List<Suggestion> zone(OptionType.Zone type) {
            return offered(Zones.completing(typed));
        }

        @Override
        public List<Suggestion> days(OptionType.Days type) {
            return beginning(
                    Stream.of("weekdays", "daily", "weekends", "mon", "tue", "wed", "thu", "fri", "sat", "sun"));
        }

        @Override
        public List<Suggestion> paperReference(OptionType.PaperReference type) {
            return List.of();
        }

        @Override
        public List<Suggestion> emailAddress(OptionType.EmailAddress type) {
            return List.of();
        }

        private List<Suggestion> beginning(Stream<String> values) {
            String folded = typed.toLowerCase(Locale.ROOT);
            return offered(values.filter(value -> value.startsWith(folded) || value.startsWith("0" + folded)));
        }

        private static List<Suggestion> offered(Stream<String> values) {
            return Suggestion.of(values.limit(MOST).toList());
        }
    }
}
