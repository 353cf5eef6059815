package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.slack.api.model.view.ViewState;
import com.slack.api.util.json.GsonFactory;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Form;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Place;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class SlackFormsTest {
    private static final CommandSpec SPEC = new CommandSpec(
            "sample",
            "Shows every kind of field",
            Audience.CHANNEL,
            Permission.EVERYONE,
            Place.CHANNEL,
            List.of(
                    Option.rest("words", "what it is about", new OptionType.Words(300)),
                    Option.named("author", "by whom", new OptionType.Words(80)).asRepeatable(),
                    Option.named("sort", "in which order", new OptionType.Choice(List.of("newest", "votes"))),
                    Option.bare("date", "which day", new OptionType.Date()),
                    Option.led("at", "when", new OptionType.TimeOfDay()),
                    Option.led("in", "in which time zone", new OptionType.Zone()),
                    Option.led("on", "on which days", new OptionType.Days()),
                    Option.led("top", "how many", new OptionType.Number(1, 20)),
                    Option.named("paper", "which one", new OptionType.PaperReference())
                            .asRequired(),
                    Option.PAGE),
            List.of("sample"));

    private static final CommandCall CALL = new CommandCall(
            "sample",
            Map.of(
                    "words", "robots",
                    "author", "ho\nkim",
                    "sort", "votes",
                    "date", "2026-08",
                    "at", "09:30",
                    "in", "Europe/Berlin",
                    "on", "mon,thu",
                    "top", "5",
                    "paper", "2406.00105"));

    private static final SlackErrand ERRAND = SlackErrand.of("1 sample").leaving(List.of("words"));

    @Test
    void drawsEveryKindOfFieldAsTheGoldenFileSays() throws Exception {
        JsonObject drawn = SlackForms.draw(new Form(SPEC, CALL), ERRAND);
        Golden.check("form.json", drawn);
        assertThat(BlockKitSchema.complaints("modal-view", drawn)).isEmpty();
    }

    @Test
    void asksForTheRequiredOptionFirstAndForTheChannelWhereThereIsNone() {
        JsonObject drawn = SlackForms.draw(new Form(SPEC, CommandCall.of("sample")), SlackErrand.of("1 sample"));
        assertThat(drawn.getAsJsonArray("blocks").asList().stream()
                        .filter(block -> block.getAsJsonObject().has("block_id"))
                        .map(block -> block.getAsJsonObject().get("block_id").getAsString()))
                .startsWith("channel", "field-paper", "field-words");
        assertThat(SlackForms.draw(new Form(SPEC, CALL), ERRAND.in("C1")).toString())
                .doesNotContain("conversations_select");
    }

    @Test
    void readsBackTheValuesThatItDrew() {
        Form form = new Form(SPEC, CALL);
        JsonObject drawn = SlackForms.draw(form, ERRAND.in("C1").leaving(List.of()));
        ViewState state = state(SlackFilled.state(drawn, Map.of()));
        assertThat(SlackForms.filledIn(form, state)).isEqualTo(CALL);
    }

    @Test
    void leavesOutWhatWasEmptiedAndKeepsWhatWasNotAskedFor() {
        JsonObject drawn = SlackForms.draw(new Form(SPEC, CALL), ERRAND.in("C1"));
        Map<String, JsonObject> emptied =
                Map.of("sort", SlackJson.typed("static_select"), "author", SlackFilled.text("  "));
        CommandCall filledIn = SlackForms.filledIn(new Form(SPEC, CALL), state(SlackFilled.state(drawn, emptied)));
        assertThat(filledIn.arguments()).containsEntry("words", "robots").doesNotContainKeys("sort", "author");
    }

    @Test
    void carriesItsErrandAlong() {
        SlackErrand errand = new SlackErrand(
                "1#key",
                Optional.of("C1"),
                Optional.of("1.2"),
                Optional.of("https://hooks.slack.com/x"),
                List.of("topic"));
        assertThat(SlackErrand.read(errand.write())).contains(errand);
        assertThat(SlackErrand.read("{\"no\":1}")).isEmpty();
        assertThat(SlackErrand.read("{broken")).isEmpty();
        assertThat(SlackErrand.read("1 search")).isEmpty();
    }

    private static ViewState state(JsonElement json) {
        return GsonFactory.createSnakeCase().fromJson(json, ViewState.class);
    }
}
