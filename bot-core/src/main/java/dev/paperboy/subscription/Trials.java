package dev.paperboy.subscription;

import java.time.Duration;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** When a stopped subscription is tried again: at its time, every day for a week, then once a week until a month has passed. Pure. */
public final class Trials {
    /** For how long it is tried. */
    public static final Duration LONGEST = Duration.ofDays(30);

    private static final int DAILY = 7;

    private Trials() {}

    /** Whether the run of that local day is a trial. */
    public static boolean isOn(LocalDate day, Subscription stopped) {
        if (stopped.standing().state() != Standing.State.SUSPENDED) {
            return false;
        }
        LocalDate since = LocalDate.ofInstant(
                stopped.standing().since(), stopped.order().schedule().zone());
        long days = ChronoUnit.DAYS.between(since, day);
        return days >= 1 && days <= LONGEST.toDays() && (days <= DAILY || days % DAILY == 0);
    }
}
