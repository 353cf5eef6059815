package dev.paperboy.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.chat.CommandCall;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTest {
    private final CommandText text = new CommandText(SampleSpecs.ALL);

    @Test
    void asksForTheRequiredOptionThatIsMissing() {
        Form form = text.readForm("search author:ho sort:newest");
        assertThat(form.isComplete()).isFalse();
        assertThat(form.missing()).extracting(Option::name).containsExactly("query");
        assertThat(form.call())
                .isEqualTo(CommandCall.of("search").with("author", "ho").with("sort", "newest"));
    }

    @Test
    void offersEveryOptionButThePageWithTheRequiredOnesFirst() {
        assertThat(text.readForm("search").fields())
                .extracting(Option::name)
                .containsExactly("query", "author", "category", "from", "sort");
    }

    @Test
    void asksForNothingThatIsThere() {
        Form form = text.readForm("search diffusion");
        assertThat(form.isComplete()).isTrue();
        assertThat(form.call()).isEqualTo(text.read("search diffusion"));
    }

    @Test
    void refusesWhatDoesNotFitAlsoWhenSomethingIsMissing() {
        assertThatThrownBy(() -> text.readForm("search sort:oldest")).isInstanceOf(CommandRefused.class);
        assertThatThrownBy(() -> text.form(new CommandCall("subscribe", Map.of("top", "900"))))
                .isInstanceOf(CommandRefused.class);
    }

    @Test
    void keepsTheValuesOfACallThatIsToBeChanged() {
        Form form = text.form(new CommandCall("subscribe", Map.of("at", "9am", "on", "weekdays")));
        assertThat(form.call().arguments()).containsEntry("at", "09:00").containsEntry("on", "mon,tue,wed,thu,fri");
    }

    @Test
    void saysWhatIsWrongBesideEachField() {
        CommandCall filledIn = new CommandCall("search", Map.of("from", "someday", "sort", "newst", "author", "ho"));
        assertThat(text.complaints(filledIn)).containsOnlyKeys("from", "sort", "query");
        assertThat(text.complaints(filledIn).get("sort")).contains("Did you mean newest?");
    }

    @Test
    void hasNoComplaintsAboutACallThatCanBeAnswered() {
        CommandCall filledIn = new CommandCall("search", Map.of("query", "robots", "sort", "NEWEST"));
        assertThat(text.complaints(filledIn)).isEmpty();
        assertThat(text.check(filledIn).argument("sort")).contains("newest");
    }

    @Test
    void opensFromAButtonWhoseCallIsNotFinished() {
        CallCodec codec = new CallCodec(text, new MemoryCallStore());
        CommandCall unfinished = CommandCall.of("search").with("sort", "votes");
        assertThat(codec.decodeForm(codec.encode(unfinished)).call()).isEqualTo(unfinished);
        assertThatThrownBy(() -> codec.decode(codec.encode(unfinished))).isInstanceOf(CommandRefused.class);
    }
}
