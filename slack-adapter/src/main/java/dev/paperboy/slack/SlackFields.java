package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Draws what an option is filled in with.
 *
 * @param value the present value, in canonical text
 */
record SlackFields(Option option, Optional<String> value) implements OptionType.Visitor<JsonObject> {
    /** How the ids of fields begin; the option's name follows. */
    static final String FIELD = "field-";

    private static final int ONE_LINE = 120;
    private static final int LETTERS_TO_LOOK_FOR = 2;
    private static final List<String> DAYS = List.of("mon", "tue", "wed", "thu", "fri", "sat", "sun");
    private static final List<String> DAY_NAMES = List.of("Mon", "Tue", "Wed", "Thu", "Fri", "Sat", "Sun");

    /** The whole block: label, field and a word about it. */
    static JsonObject block(Option option, Optional<String> value) {
        JsonObject block = SlackJson.typed("input");
        block.addProperty("block_id", FIELD + option.name());
        block.addProperty("optional", !option.required());
        block.add("label", SlackJson.plainText(label(option.name()), SlackLimits.LABEL));
        block.add("hint", SlackJson.plainText(label(option.summary()), SlackLimits.LABEL));
        JsonObject element = option.type().accept(new SlackFields(option, value));
        element.addProperty("action_id", FIELD + option.name());
        return SlackJson.with(block, "element", element);
    }

    /** With a capital letter. */
    static String label(String words) {
        return Character.toUpperCase(words.charAt(0)) + words.substring(1);
    }

    @Override
    public JsonObject words(OptionType.Words type) {
        JsonObject field = SlackJson.typed("plain_text_input");
        field.addProperty("max_length", Math.min(type.longest(), SlackLimits.INPUT));
        field.addProperty("multiline", option.repeatable() || (type.longest() > ONE_LINE && !option.required()));
        value.ifPresent(text -> field.addProperty("initial_value", text));
        if (option.repeatable()) {
            field.add("placeholder", SlackJson.plainText("One on each line", SlackLimits.PLACEHOLDER));
        }
        return field;
    }

    @Override
    public JsonObject number(OptionType.Number type) {
        JsonObject field = SlackJson.typed("number_input");
        field.addProperty("is_decimal_allowed", false);
        field.addProperty("min_value", Integer.toString(type.least()));
        field.addProperty("max_value", Integer.toString(type.most()));
        value.ifPresent(text -> field.addProperty("initial_value", text));
        return field;
    }

    @Override
    public JsonObject choice(OptionType.Choice type) {
        JsonObject field = SlackJson.typed("static_select");
        JsonArray options = new JsonArray();
        type.values().forEach(each -> options.add(option(each, each)));
        field.add("options", options);
        value.ifPresent(chosen -> field.add("initial_option", option(chosen, chosen)));
        return field;
    }

    @Override
    public JsonObject date(OptionType.Date type) {
        return line("2026-08-21, 2026-W34, 2026-08, today or yesterday");
    }

    @Override
    public JsonObject timeOfDay(OptionType.TimeOfDay type) {
        JsonObject field = SlackJson.typed("timepicker");
        value.ifPresent(time -> field.addProperty("initial_time", time));
        return field;
    }

    @Override
    public JsonObject zone(OptionType.Zone type) {
        return lookedUp("A city, such as Berlin");
    }

    @Override
    public JsonObject days(OptionType.Days type) {
        JsonObject field = SlackJson.typed("checkboxes");
        JsonArray options = new JsonArray();
        JsonArray chosen = new JsonArray();
        List<String> present = value.map(days -> Arrays.asList(days.split(","))).orElse(List.of());
        for (int day = 0; day < DAYS.size(); day++) {
            options.add(option(DAY_NAMES.get(day), DAYS.get(day)));
            if (present.contains(DAYS.get(day))) {
                chosen.add(option(DAY_NAMES.get(day), DAYS.get(day)));
            }
        }
        field.add("options", options);
        return chosen.isEmpty() ? field : SlackJson.with(field, "initial_options", chosen);
    }

    @Override
    public JsonObject paperReference(OptionType.PaperReference type) {
        return lookedUp("Words of its title, its id or a link");
    }

    @Override
    public JsonObject emailAddress(OptionType.EmailAddress type) {
        JsonObject field = SlackJson.typed("email_text_input");
        field.add("placeholder", SlackJson.plainText("you@example.org", SlackLimits.PLACEHOLDER));
        value.ifPresent(text -> field.addProperty("initial_value", text));
        return field;
    }

    /** Slack asks us for what begins with what is typed. */
    private JsonObject lookedUp(String placeholder) {
        JsonObject field = SlackJson.typed("external_select");
        field.addProperty("min_query_length", LETTERS_TO_LOOK_FOR);
        field.add("placeholder", SlackJson.plainText(placeholder, SlackLimits.PLACEHOLDER));
        value.filter(text -> text.length() <= SlackLimits.OPTION)
                .ifPresent(text -> field.add("initial_option", option(text, text)));
        return field;
    }

    private JsonObject line(String placeholder) {
        JsonObject field = SlackJson.typed("plain_text_input");
        field.add("placeholder", SlackJson.plainText(placeholder, SlackLimits.PLACEHOLDER));
        value.ifPresent(text -> field.addProperty("initial_value", text));
        return field;
    }

    /** An option of a select or of checkboxes. */
    static JsonObject option(String label, String value) {
        JsonObject option = new JsonObject();
        option.add("text", SlackJson.plainText(label, SlackLimits.OPTION));
        option.addProperty("value", value);
        return option;
    }
}
