package dev.paperboy.subscription;

import dev.paperboy.card.RichText;
import dev.paperboy.paper.DayWords;
import java.util.Optional;

/** When a subscription delivers next and how the last time went, in words for people. */
public final class RunWords {
    private RunWords() {}

    /** The next run, or why there is none. */
    public static RichText next(Subscription one) {
        Standing standing = one.standing();
        if (standing.isActive()) {
            return OrderWords.next(one.next(), one.order().schedule());
        }
        String why = standing.reason().map(reason -> "Stopped: " + reason).orElse("Paused");
        return RichText.plain(why + ", since ").andMoment(standing.since());
    }

    /** What it waits for, else how the last run went. */
    public static RichText last(Subscription one, History history) {
        Optional<History.OnItsWay> onItsWay = history.onItsWay(one.id());
        if (onItsWay.isPresent()) {
            return waiting(onItsWay.get());
        }
        return history.lastEnded(one.id()).map(RunWords::ended).orElse(RichText.plain("Nothing posted yet"));
    }

    private static RichText waiting(History.OnItsWay run) {
        String state = run.doubtful() ? "Perhaps posted, being looked up; due " : "On its way, due ";
        String reason = run.reason().map(why -> " (" + why + ")").orElse("");
        return RichText.plain(state).andMoment(run.due()).andPlain(reason);
    }

    private static RichText ended(History.Ended ended) {
        String day = DayWords.weekday(ended.day()) + ", " + DayWords.of(ended.day());
        return ended.posted()
                ? RichText.plain("Last post: ").andMoment(ended.at())
                : RichText.plain(
                        "Nothing was posted on " + day + ": " + ended.reason().orElse("no reason is known"));
    }
}
