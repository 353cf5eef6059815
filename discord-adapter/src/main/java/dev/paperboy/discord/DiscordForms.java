package dev.paperboy.discord;

import dev.paperboy.card.Cut;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandText;
import dev.paperboy.command.Form;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import net.dv8tion.jda.api.components.Component;
import net.dv8tion.jda.api.components.label.Label;
import net.dv8tion.jda.api.components.label.LabelChildComponent;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.textinput.TextInput;
import net.dv8tion.jda.api.components.textinput.TextInputStyle;
import net.dv8tion.jda.api.interactions.modals.ModalMapping;
import net.dv8tion.jda.api.modals.Modal;

/** Asks for what a call lacks. The form's id is the call so far, so that it can be filled in after a restart too. */
final class DiscordForms {
    /** Text that may be longer has room for several lines. */
    private static final int ONE_LINE = 200;

    private final Function<CommandCall, String> encode;

    /** @param encode writes calls as text of at most 100 characters */
    DiscordForms(Function<CommandCall, String> encode) {
        this.encode = encode;
    }

    /** A dialog with the command's options, as many as there is room for: what is required comes first. */
    Modal draw(Form form) {
        List<Label> fields = form.fields().stream()
                .limit(DiscordLimits.FORM_FIELDS)
                .map(option -> field(option, form.call().argument(option.name())))
                .toList();
        String title = "/" + CommandText.ROOT + " " + form.spec().name();
        return Modal.create(encode.apply(form.call()), Cut.to(title, DiscordLimits.FORM_TITLE))
                .addComponents(fields)
                .build();
    }

    /** The call with what was filled in; a field that was emptied is left out. */
    static CommandCall filledIn(CommandCall before, List<ModalMapping> fields) {
        Map<String, String> arguments = new LinkedHashMap<>(before.arguments());
        for (ModalMapping field : fields) {
            String value = value(field).strip();
            if (value.isEmpty()) {
                arguments.remove(field.getCustomId());
            } else {
                arguments.put(field.getCustomId(), value);
            }
        }
        return new CommandCall(before.command(), arguments);
    }

    private static String value(ModalMapping field) {
        return field.getType() == Component.Type.STRING_SELECT
                ? field.getAsStringList().stream().findFirst().orElse("")
                : field.getAsString();
    }

    private static Label field(Option option, Optional<String> value) {
        return Label.of(
                Cut.to(option.name(), DiscordLimits.FORM_TITLE),
                Cut.to(option.summary(), DiscordLimits.OPTION_TEXT),
                input(option, value));
    }

    private static LabelChildComponent input(Option option, Optional<String> value) {
        if (option.type() instanceof OptionType.Choice choice
                && choice.values().size() <= DiscordLimits.OPTIONS_IN_MENU) {
            StringSelectMenu.Builder menu = StringSelectMenu.create(option.name())
                    .setRequired(option.required())
                    .addOptions(choice.values().stream()
                            .map(each -> SelectOption.of(each, each))
                            .toList());
            return value.map(menu::setDefaultValues).orElse(menu).build();
        }
        int longest = longest(option);
        TextInput.Builder text = TextInput.create(
                        option.name(), longest > ONE_LINE ? TextInputStyle.PARAGRAPH : TextInputStyle.SHORT)
                .setRequired(option.required())
                .setMaxLength(longest);
        return value.map(before -> text.setValue(Cut.to(before, longest)))
                .orElse(text)
                .build();
    }

    private static int longest(Option option) {
        return option.type() instanceof OptionType.Words words
                ? Math.min(words.longest(), DiscordLimits.FORM_TEXT)
                : ONE_LINE;
    }
}
