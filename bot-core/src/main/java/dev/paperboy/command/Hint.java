package dev.paperboy.command;

import java.util.List;

/** Says in a few words what an option takes: the end of the sentence "it takes …". */
final class Hint implements OptionType.Visitor<String> {
    static final Hint GIVEN = new Hint();

    private Hint() {}

    @Override
    public String words(OptionType.Words type) {
        return "words";
    }

    @Override
    public String number(OptionType.Number type) {
        return "a whole number from " + type.least() + " to " + type.most();
    }

    @Override
    public String choice(OptionType.Choice type) {
        List<String> values = type.values();
        int last = values.size() - 1;
        return last == 0 ? values.get(0) : String.join(", ", values.subList(0, last)) + " or " + values.get(last);
    }

    @Override
    public String date(OptionType.Date type) {
        return "a day, week or month such as 2026-08-21, 2026-W34, 2026-08, today, yesterday or last-week";
    }

    @Override
    public String timeOfDay(OptionType.TimeOfDay type) {
        return "a time such as 09:00, 9am or noon";
    }

    @Override
    public String zone(OptionType.Zone type) {
        return "a time zone such as Europe/Berlin or UTC";
    }

    @Override
    public String days(OptionType.Days type) {
        return "days such as weekdays, daily, mon-thu or tue,fri";
    }

    @Override
    public String paperReference(OptionType.PaperReference type) {
        return "a paper's id or link, such as 2406.00105";
    }

    @Override
    public String emailAddress(OptionType.EmailAddress type) {
        return "an email address such as ann@example.org";
    }
}
