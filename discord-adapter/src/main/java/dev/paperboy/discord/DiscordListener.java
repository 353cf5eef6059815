package dev.paperboy.discord;

import dev.paperboy.card.Cut;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Form;
import dev.paperboy.command.Suggestion;
import dev.paperboy.platform.Inbox;
import java.util.List;
import java.util.concurrent.Executor;
import net.dv8tion.jda.api.events.interaction.ModalInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.AutoCompleteQuery;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command;
import net.dv8tion.jda.api.interactions.commands.OptionType;

/**
 * What people ask for, reported to the inbox by the workers: nothing here blocks the thread that reads the socket. What lacks something is
 * asked for.
 */
final class DiscordListener extends ListenerAdapter {
    private final Inbox inbox;
    private final DiscordCards cards;
    private final DiscordForms forms;
    private final DiscordAnswers answers;
    private final Executor quick;

    /** @param quick runs completions, which are from memory and must not wait behind commands */
    DiscordListener(Inbox inbox, DiscordCards cards, DiscordAnswers answers, Executor quick) {
        this.inbox = inbox;
        this.cards = cards;
        this.forms = new DiscordForms(inbox::encode);
        this.answers = answers;
        this.quick = quick;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        CommandCall call = DiscordAsking.call(event, "");
        answers.answer(
                new DiscordTurn.Given(event, cards, audience(call.command())),
                turn -> answerOrAsk(turn, event, inbox.form(call)));
    }

    /** A message without a link to a paper: which one is asked for. */
    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        String command = DiscordOffers.ABOUT_MESSAGES.getOrDefault(event.getName(), event.getName());
        String paper = DiscordAsking.paperIn(event.getTarget()).orElse("");
        answers.answer(
                new DiscordTurn.Given(event, cards, audience(command)),
                turn -> answerOrAsk(turn, event, inbox.readForm(command + " " + paper)));
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        answers.answer(
                new DiscordTurn.Pressed<>(event, cards),
                turn -> answerOrAsk(turn, event, inbox.decodeForm(event.getComponentId())));
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        answers.answer(
                new DiscordTurn.Pressed<>(event, cards),
                turn -> answerOrAsk(
                        turn, event, inbox.decodeForm(event.getValues().get(0))));
    }

    /** What does not fit is refused with a sentence that says what would; the dialog can be filled in again. */
    @Override
    public void onModalInteraction(ModalInteractionEvent event) {
        answers.answer(new DiscordTurn.Given(event, cards, Audience.ASKER), turn -> {
            CommandCall before = inbox.decodeForm(event.getModalId()).call();
            CommandCall call = DiscordForms.filledIn(before, event.getValues());
            turn.show(inbox.answer(DiscordAsking.invocation(event, call)));
        });
    }

    private void answerOrAsk(DiscordTurn turn, Interaction asking, Form form) {
        if (form.isComplete() || !turn.ask(forms.draw(form))) {
            turn.show(inbox.answer(DiscordAsking.invocation(asking, form.call())));
        }
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        quick.execute(() -> {
            AutoCompleteQuery typed = event.getFocusedOption();
            CommandCall soFar = DiscordAsking.call(event, typed.getName());
            List<Command.Choice> choices =
                    inbox.suggest(DiscordAsking.invocation(event, soFar), typed.getName(), typed.getValue()).stream()
                            .filter(suggestion -> suggestion.value().length() <= DiscordLimits.OPTION_TEXT)
                            .limit(DiscordLimits.COMMAND_PARTS)
                            .map(suggestion -> choice(suggestion, typed.getType() == OptionType.INTEGER))
                            .toList();
            DiscordAnswers.send(event.replyChoices(choices.isEmpty() ? asTyped(typed) : choices));
        });
    }

    /** An empty list would look as if one could not go on. */
    private static List<Command.Choice> asTyped(AutoCompleteQuery typed) {
        String value = typed.getValue().strip();
        return typed.getType() == OptionType.STRING && !value.isEmpty() && value.length() <= DiscordLimits.OPTION_TEXT
                ? List.of(new Command.Choice(value, value))
                : List.of();
    }

    private static Command.Choice choice(Suggestion suggestion, boolean number) {
        String label = Cut.to(suggestion.label(), DiscordLimits.OPTION_TEXT);
        return number
                ? new Command.Choice(label, Long.parseLong(suggestion.value()))
                : new Command.Choice(label, suggestion.value());
    }

    private Audience audience(String command) {
        return inbox.commands().stream()
                .filter(spec -> spec.name().equals(command))
                .findFirst()
                .map(CommandSpec::audience)
                .orElse(Audience.ASKER);
    }
}
