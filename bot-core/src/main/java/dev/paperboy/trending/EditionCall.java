package dev.paperboy.trending;

import dev.paperboy.card.Button;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Option;
import dev.paperboy.paper.DayWords;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.Period;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Optional;

/**
 * The call that shows an edition, with its date said in full, so that a button still means the same tomorrow.
 *
 * @param topic what it is narrowed to, as typed
 */
record EditionCall(EditionKey key, Optional<String> topic) {

    /** A page of it, in place of the message the button is on. */
    CommandCall page(int page) {
        CommandCall call = CommandCall.of(TrendingCommand.NAME).with(AskedEdition.DATE.name(), DayWords.typed(key));
        CommandCall narrowed = topic.map(words -> call.with(TrendingCommand.TOPIC.name(), words))
                .orElse(call);
        return narrowed.with(Option.PAGE.name(), page);
    }

    /** What to type for it, without the root command. */
    String typed() {
        return TrendingCommand.NAME + " " + DayWords.typed(key)
                + topic.map(words -> " " + words).orElse("");
    }

    /** The same of another edition. */
    EditionCall of(EditionKey other) {
        return new EditionCall(other, topic);
    }

    /** The whole edition. */
    EditionCall whole() {
        return new EditionCall(key, Optional.empty());
    }

    /** A button that opens it, labelled with its date. */
    Button button() {
        return new Button(label(key), page(1));
    }

    private static String week(LocalDate day) {
        return "Week " + day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR) + " of " + day.get(IsoFields.WEEK_BASED_YEAR);
    }

    private static String label(EditionKey key) {
        return key.period() == Period.WEEK ? week(key.first()) : DayWords.of(key);
    }
}
