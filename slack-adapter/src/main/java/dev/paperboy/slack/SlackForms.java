package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.slack.api.model.view.ViewState;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Form;
import dev.paperboy.command.Option;
import dev.paperboy.command.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Draws forms as modal views, and reads what was filled in. */
final class SlackForms {
    /** What a submission of a form is known by. */
    static final String FORM = "form";

    private static final String CHANNEL = "channel";
    private static final String TITLE = "Paperboy";

    private SlackForms() {}

    /** The dialog for a form. A command for a channel that the errand does not name asks for the channel too. */
    static JsonObject draw(Form form, SlackErrand errand) {
        JsonObject view = view(SlackFields.label(form.spec().name()), errand);
        view.addProperty("callback_id", FORM);
        view.add("submit", SlackJson.plainText(SlackFields.label(form.spec().name()), SlackLimits.TITLE));
        JsonArray blocks = new JsonArray();
        blocks.add(SlackJson.small(form.spec().summary()));
        if (form.spec().place() != Place.ANYWHERE && errand.channel().isEmpty()) {
            blocks.add(channel());
        }
        form.fields().stream()
                .filter(option -> !errand.fixed().contains(option.name()))
                .forEach(option ->
                        blocks.add(SlackFields.block(option, form.call().argument(option.name()))));
        return SlackJson.with(view, "blocks", blocks);
    }

    /** A drawn answer as a view. */
    static JsonObject answer(SlackMessage message, SlackErrand errand) {
        return SlackJson.with(view(TITLE, errand), "blocks", message.blocks());
    }

    /** What is shown until the answer is there. */
    static JsonObject waiting(SlackErrand errand) {
        return SlackJson.with(view(TITLE, errand), "blocks", SlackJson.array(SlackJson.small("One moment …")));
    }

    private static JsonObject view(String title, SlackErrand errand) {
        JsonObject view = SlackJson.typed("modal");
        view.add("title", SlackJson.plainText(title, SlackLimits.TITLE));
        view.add("close", SlackJson.plainText("Close", SlackLimits.TITLE));
        view.addProperty("private_metadata", errand.write());
        return view;
    }

    private static JsonObject channel() {
        JsonObject include = new JsonObject();
        include.add("include", SlackJson.array(new JsonPrimitive("public"), new JsonPrimitive("private")));
        include.addProperty("exclude_bot_users", true);
        JsonObject element = SlackJson.with(SlackJson.typed("conversations_select"), "filter", include);
        element.addProperty("action_id", CHANNEL);
        JsonObject block = SlackJson.typed("input");
        block.addProperty("block_id", CHANNEL);
        block.add("label", SlackJson.plainText("Channel", SlackLimits.LABEL));
        block.add("hint", SlackJson.plainText("Paperboy has to be a member of it", SlackLimits.LABEL));
        return SlackJson.with(block, "element", element);
    }

    /** The channel that was chosen, if one was asked for. */
    static Optional<String> channel(ViewState state) {
        return Optional.ofNullable(state.getValues().get(CHANNEL))
                .map(fields -> fields.get(CHANNEL))
                .map(ViewState.Value::getSelectedConversation);
    }

    /** The form's call with what was filled in; what was left empty is left out. */
    static CommandCall filledIn(Form form, ViewState state) {
        Map<String, String> arguments = new LinkedHashMap<>(form.call().arguments());
        for (Option option : form.fields()) {
            Map<String, ViewState.Value> field = state.getValues().get(SlackFields.FIELD + option.name());
            if (field != null) {
                arguments.remove(option.name());
                Optional.ofNullable(field.get(SlackFields.FIELD + option.name()))
                        .flatMap(SlackForms::text)
                        .filter(text -> !text.isBlank())
                        .ifPresent(text -> arguments.put(option.name(), text));
            }
        }
        return new CommandCall(form.call().command(), arguments);
    }

    private static Optional<String> text(ViewState.Value value) {
        if (value.getSelectedOption() != null) {
            return Optional.of(value.getSelectedOption().getValue());
        }
        if (value.getSelectedOptions() != null && !value.getSelectedOptions().isEmpty()) {
            return Optional.of(value.getSelectedOptions().stream()
                    .map(ViewState.SelectedOption::getValue)
                    .collect(Collectors.joining(",")));
        }
        return Optional.ofNullable(value.getSelectedTime()).or(() -> Optional.ofNullable(value.getValue()));
    }
}
