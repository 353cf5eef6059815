package dev.paperboy.command;

import java.util.List;

/**
 * What an option's value may be, and so what an adapter offers for it: a text field, a number with a range, a select.
 *
 * <p>Values travel as canonical text, which reads back as itself.
 */
public sealed interface OptionType
        permits OptionType.Words,
                OptionType.Number,
                OptionType.Choice,
                OptionType.Date,
                OptionType.TimeOfDay,
                OptionType.Zone,
                OptionType.Days,
                OptionType.PaperReference,
                OptionType.EmailAddress {

    /** Reads the type by its kind. */
    <R> R accept(Visitor<R> visitor);

    /**
     * Free text.
     *
     * @param longest most characters allowed
     */
    record Words(int longest) implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.words(this);
        }
    }

    /** A whole number from least to most, both included. */
    record Number(int least, int most) implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.number(this);
        }
    }

    /** One of the values, in any letter case; canonical as declared, lower-case. */
    record Choice(List<String> values) implements OptionType {
        public Choice {
            values = List.copyOf(values);
        }

        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.choice(this);
        }
    }

    /**
     * A day, week or month: {@code 2026-08-21}, {@code 2026-W34}, {@code 2026-08}, {@code today}, {@code yesterday}, {@code last week}. Canonical in
     * exactly these forms; the words stay words, because what they mean depends on where the asker is.
     */
    record Date() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.date(this);
        }
    }

    /** A time of day, {@code 9}, {@code 9am}, {@code 09:30}, {@code noon}; canonical {@code HH:mm}. */
    record TimeOfDay() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.timeOfDay(this);
        }
    }

    /** A time zone by its IANA name, in any letter case; canonical as IANA writes it. */
    record Zone() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.zone(this);
        }
    }

    /** Days of the week: {@code weekdays}, {@code daily}, {@code mon-thu}, {@code tue,fri}; canonical {@code mon,tue}. */
    record Days() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.days(this);
        }
    }

    /** A paper by its id or a link to it; canonical the id. */
    record PaperReference() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.paperReference(this);
        }
    }

    /** An email address, {@code ann@example.org}; canonical with its domain in lower case. */
    record EmailAddress() implements OptionType {
        @Override
        public <R> R accept(Visitor<R> visitor) {
            return visitor.emailAddress(this);
        }
    }

    /** One method for each kind of option. */
    interface Visitor<R> {
        R words(Words type);

        R number(Number type);

        R choice(Choice type);

        R date(Date type);

        R timeOfDay(TimeOfDay type);

        R zone(Zone type);

        R days(Days type);

        R paperReference(PaperReference type);

        R emailAddress(EmailAddress type);
    }
}
