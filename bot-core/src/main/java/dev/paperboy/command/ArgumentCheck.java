package dev.paperboy.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The one set of checks through which every call goes, wherever it comes from. */
final class ArgumentCheck {
    /** How often a repeatable option may be given; nobody types more, and what is kept has an end. */
    private static final int MOST_VALUES = 20;

    private static final String SEPARATOR = "\n";

    private ArgumentCheck() {}

    /**
     * The arguments in canonical text.
     *
     * @param given the values given for each option
     * @throws CommandRefused when one does not fit, is given too often, or is missing
     */
    static Map<String, String> check(CommandSpec spec, Map<String, List<String>> given) {
        Map<String, String> canonical = checkGiven(spec, given);
        missing(spec, given).findFirst().ifPresent(option -> {
            throw Refusals.missing(spec, option);
        });
        return canonical;
    }

    /** The same, where required options may be missing yet. */
    static Map<String, String> checkGiven(CommandSpec spec, Map<String, List<String>> given) {
        Map<String, String> canonical = new LinkedHashMap<>();
        given.forEach((name, values) -> canonical.put(name, checkedOf(spec, name, values)));
        return canonical;
    }

    /** What is wrong, by option: everything, not only the first. */
    static Map<String, String> complaints(CommandSpec spec, Map<String, List<String>> given) {
        Map<String, String> complaints = new LinkedHashMap<>();
        given.forEach((name, values) -> {
            try {
                checkedOf(spec, name, values);
            } catch (CommandRefused refused) {
                complaints.put(name, refused.card().headline());
            }
        });
        missing(spec, given)
                .forEach(option -> complaints.put(
                        option.name(), Refusals.missing(spec, option).card().headline()));
        return complaints;
    }

    private static Stream<Option> missing(CommandSpec spec, Map<String, List<String>> given) {
        return spec.options().stream().filter(option -> option.required() && !given.containsKey(option.name()));
    }

    private static String checkedOf(CommandSpec spec, String name, List<String> values) {
        Option option = spec.option(name).orElseThrow(() -> Refusals.unknownOption(spec, name));
        return checked(spec, option, values);
    }

    /** The values of each argument of a call. */
    static Map<String, List<String>> values(CommandSpec spec, Map<String, String> arguments) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        arguments.forEach((name, value) -> {
            boolean repeatable = spec.option(name).map(Option::repeatable).orElse(false);
            values.put(name, repeatable ? List.of(value.split(SEPARATOR)) : List.of(value));
        });
        return values;
    }

    private static String checked(CommandSpec spec, Option option, List<String> values) {
        int most = option.repeatable() ? MOST_VALUES : 1;
        if (values.size() > most) {
            throw Refusals.tooMany(spec, option, most);
        }
        List<String> canonical = new ArrayList<>();
        for (String value : values) {
            Reading reading = OptionReader.read(option.type(), value);
            if (reading instanceof Reading.Refused refused) {
                throw Refusals.ofValue(spec, option, refused);
            }
            if (!(reading instanceof Reading.Accepted accepted)) {
                throw Refusals.unlike(spec, option, value);
            }
            canonical.add(accepted.canonical());
        }
        return String.join(SEPARATOR, canonical);
    }
}
