package dev.paperboy.command;

/** Stands for an option's value in a usage line. */
final class Sample implements OptionType.Visitor<String> {
    static final Sample SHOWN = new Sample();

    private static final int FEW = 5;

    private Sample() {}

    @Override
    public String words(OptionType.Words type) {
        return "…";
    }

    @Override
    public String number(OptionType.Number type) {
        return Integer.toString(Math.max(type.least(), Math.min(FEW, type.most())));
    }

    @Override
    public String choice(OptionType.Choice type) {
        return String.join("|", type.values());
    }

    @Override
    public String date(OptionType.Date type) {
        return "2026-08-21";
    }

    @Override
    public String timeOfDay(OptionType.TimeOfDay type) {
        return "09:00";
    }

    @Override
    public String zone(OptionType.Zone type) {
        return "Europe/Berlin";
    }

    @Override
    public String days(OptionType.Days type) {
        return "weekdays";
    }

    @Override
    public String paperReference(OptionType.PaperReference type) {
        return "2406.00105";
    }

    @Override
    public String emailAddress(OptionType.EmailAddress type) {
        return "ann@example.org";
    }
}
