package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Reads one value by its option's type. The one place where a value is judged, whether it was typed, chosen or pressed.
 *
 * @param text clean, see {@link Typed#clean}
 */
record OptionReader(String text) implements OptionType.Visitor<Reading> {
    private static final Pattern NUMBERLIKE = Pattern.compile("[+-]?[0-9]+([.,][0-9]+)?");
    private static final Pattern WHOLE = Pattern.compile("0*([0-9]{1,9})");

    /** What the text is to the type. */
    static Reading read(OptionType type, String text) {
        String clean = Typed.clean(text);
        return clean.isEmpty() ? new Unlike() : type.accept(new OptionReader(clean));
    }

    @Override
    public Reading words(OptionType.Words type) {
        return text.length() <= type.longest()
                ? new Accepted(text)
                : new Refused(
                        "That is %,d characters; please shorten it to %,d.".formatted(text.length(), type.longest()));
    }

    @Override
    public Reading number(OptionType.Number type) {
        if (!NUMBERLIKE.matcher(text).matches()) {
            return new Unlike();
        }
        var whole = WHOLE.matcher(text);
        if (whole.matches()) {
            int number = Integer.parseInt(whole.group(1));
            if (number >= type.least() && number <= type.most()) {
                return new Accepted(Integer.toString(number));
            }
        }
        return new Refused(Typed.quoted(text) + " is not " + type.accept(Hint.GIVEN) + ".");
    }

    @Override
    public Reading choice(OptionType.Choice type) {
        String folded = text.toLowerCase(Locale.ROOT);
        return type.values().contains(folded) ? new Accepted(folded) : new Unlike();
    }

    @Override
    public Reading date(OptionType.Date type) {
        return Dates.read(text);
    }

    @Override
    public Reading timeOfDay(OptionType.TimeOfDay type) {
        return ClockTimes.read(text);
    }

    @Override
    public Reading zone(OptionType.Zone type) {
        return Zones.read(text);
    }

    @Override
    public Reading days(OptionType.Days type) {
        return Weekdays.read(text);
    }

    @Override
    public Reading paperReference(OptionType.PaperReference type) {
        return PaperReferences.read(text);
    }

    @Override
    public Reading emailAddress(OptionType.EmailAddress type) {
        return EmailAddresses.read(text);
    }
}
