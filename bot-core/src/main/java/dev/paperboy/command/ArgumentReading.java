package dev.paperboy.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Finds out which words of one typed command belong to which of its options. Used once, by one thread. */
final class ArgumentReading {
    /** Most words of a value that follows its option's name: {@code on mon tue wed thu fri sat sun}. */
    private static final int LONGEST_RUN = 7;
    /** Names before a colon that are part of an address or an id. */
    private static final Set<String> SCHEMES = Set.of("http", "https", "arxiv", "doi", "mailto");

    private final CommandSpec spec;
    private final List<Token> tokens;
    private final Map<String, List<String>> given = new LinkedHashMap<>();
    private final List<String> rest = new ArrayList<>();
    private int next;

    ArgumentReading(CommandSpec spec, List<Token> tokens) {
        this.spec = spec;
        this.tokens = tokens;
    }

    /** The values given for each option, unchecked, in the order typed. */
    Map<String, List<String>> read() {
        while (next < tokens.size()) {
            Token token = tokens.get(next);
            if (!readNamed(token) && !readLed(token) && !readBare(token)) {
                rest.add(token.text());
                next++;
            }
        }
        if (!rest.isEmpty()) {
            Option taker = ofForm(Option.Form.REST).stream().findFirst().orElseThrow(this::leftOver);
            give(taker, String.join(" ", rest));
        }
        return given;
    }

    private boolean readNamed(Token token) {
        if (!token.isNamed()) {
            return false;
        }
        Optional<Option> option = spec.option(token.name());
        if (option.isEmpty()) {
            refuseUnknown(token);
            return false;
        }
        next++;
        boolean valueApart = token.text().endsWith(":")
                && next < tokens.size()
                && !tokens.get(next).isNamed();
        String value = valueApart ? tokens.get(next++).unquoted() : token.value();
        give(option.get(), value);
        return true;
    }

    /** Refuses what looks like an option of another command; a title such as "BERT: Pre-training" does not. */
    private void refuseUnknown(Token token) {
        boolean title = token.value().isEmpty() && token.text().endsWith(":");
        Optional<String> meant =
                DidYouMean.among(spec.options().stream().map(Option::name).toList(), token.name());
        boolean address = SCHEMES.contains(token.name()) || token.value().startsWith("//");
        if (address || token.name().length() == 1 || (title && meant.isEmpty())) {
            return;
        }
        String known =
                spec.options().stream().map(option -> option.name() + ":").collect(Collectors.joining(", "));
        throw CommandRefused.because(
                spec.name() + " has no option “" + token.name() + ":”. "
                        + meant.map(name -> "Did you mean “" + name + ":”? ")
                                .orElse(known.isEmpty() ? "" : "It has " + known + ". ")
                        + "To search for the letters themselves, put quotation marks around them.",
                spec.examples().get(0));
    }

    private boolean readLed(Token token) {
        String word = token.text().toLowerCase(Locale.ROOT);
        Optional<Option> led = ofForm(Option.Form.LED).stream()
                .filter(option -> option.name().equals(word))
                .findFirst();
        return led.isPresent() && readRun(led.get());
    }

    /** Takes the longest run of words that is a value; refuses the longest that is a wrong one. */
    private boolean readRun(Option option) {
        Optional<Reading.Refused> wrong = Optional.empty();
        for (int words = longestRun(); words > 0; words--) {
            Reading reading = OptionReader.read(option.type(), joined(words));
            if (reading instanceof Reading.Accepted accepted) {
                give(option, accepted.canonical());
                next += 1 + words;
                return true;
            }
            if (reading instanceof Reading.Refused refused && wrong.isEmpty()) {
                wrong = Optional.of(refused);
            }
        }
        wrong.ifPresent(refused -> {
            throw Refusals.ofRun(spec, option, refused);
        });
        return false;
    }

    private int longestRun() {
        int words = 0;
        while (words < LONGEST_RUN && next + 1 + words < tokens.size() && isPlain(tokens.get(next + 1 + words))) {
            words++;
        }
        return words;
    }

    private static boolean isPlain(Token token) {
        return !token.isNamed() && !token.isQuoted();
    }

    private String joined(int words) {
        return tokens.subList(next + 1, next + 1 + words).stream()
                .map(Token::text)
                .collect(Collectors.joining(" "));
    }

    private boolean readBare(Token token) {
        if (token.isQuoted()) {
            return false;
        }
        for (Option option : ofForm(Option.Form.BARE)) {
            if (OptionReader.read(option.type(), token.text()) instanceof Reading.Accepted accepted) {
                give(option, accepted.canonical());
                next++;
                return true;
            }
        }
        for (Option option : ofForm(Option.Form.BARE)) {
            if (OptionReader.read(option.type(), token.text()) instanceof Reading.Refused refused) {
                throw Refusals.ofRun(spec, option, refused);
            }
        }
        return false;
    }

    private void give(Option option, String value) {
        given.computeIfAbsent(option.name(), name -> new ArrayList<>()).add(value);
    }

    private List<Option> ofForm(Option.Form form) {
        return spec.options().stream().filter(option -> option.form() == form).toList();
    }

    private CommandRefused leftOver() {
        return CommandRefused.because(
                "I don't know what " + Typed.quoted(rest.get(0)) + " is to " + spec.name() + ", which is typed as: "
                        + Usage.line(spec) + ".",
                spec.examples().get(0));
    }
}
