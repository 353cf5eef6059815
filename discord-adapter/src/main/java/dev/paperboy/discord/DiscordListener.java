package dev.paperboy.discord;

import dev.paperboy.card.Card;
import dev.paperboy.card.Cut;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.CommandSpec;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.Inbox;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Supplier;
import net.dv8tion.jda.api.events.interaction.command.CommandAutoCompleteInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.MessageContextInteractionEvent;
import net.dv8tion.jda.api.events.interaction.command.SlashCommandInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.ButtonInteractionEvent;
import net.dv8tion.jda.api.events.interaction.component.GenericComponentInteractionCreateEvent;
import net.dv8tion.jda.api.events.interaction.component.StringSelectInteractionEvent;
import net.dv8tion.jda.api.hooks.ListenerAdapter;
import net.dv8tion.jda.api.interactions.Interaction;
import net.dv8tion.jda.api.interactions.commands.Command;

/**
 * What people ask for, reported to the inbox. Discord waits three seconds for an acknowledgement, so that goes out first and the work
 * to the workers; nothing here blocks the thread that reads the socket.
 */
final class DiscordListener extends ListenerAdapter {
    private static final Card NO_PAPER = Card.saying(
            "There is no link to a paper in that message: it needs one to arxiv.org or huggingface.co/papers.");

    private final Inbox inbox;
    private final DiscordAnswers answers;
    private final Executor quick;

    /** @param quick runs completions, which are from memory and must not wait behind commands */
    DiscordListener(Inbox inbox, DiscordAnswers answers, Executor quick) {
        this.inbox = inbox;
        this.answers = answers;
        this.quick = quick;
    }

    @Override
    public void onSlashCommandInteraction(SlashCommandInteractionEvent event) {
        CommandCall call = DiscordAsking.call(event, "");
        Audience audience = audience(call.command());
        DiscordAnswers.send(event.deferReply(audience == Audience.ASKER));
        answers.keepPromise(event.getHook(), audience, answer(event, () -> call));
    }

    @Override
    public void onMessageContextInteraction(MessageContextInteractionEvent event) {
        String command = DiscordOffers.ABOUT_MESSAGES.getOrDefault(event.getName(), event.getName());
        Audience audience = audience(command);
        DiscordAnswers.send(event.deferReply(audience == Audience.ASKER));
        Optional<String> paper = DiscordAsking.paperIn(event.getTarget());
        answers.keepPromise(
                event.getHook(),
                audience,
                answer(event, () -> inbox.read(command + " " + paper.orElseThrow(() -> new CommandRefused(NO_PAPER)))));
    }

    @Override
    public void onCommandAutoCompleteInteraction(CommandAutoCompleteInteractionEvent event) {
        quick.execute(() -> {
            String option = event.getFocusedOption().getName();
            CommandCall soFar = DiscordAsking.call(event, option);
            List<Command.Choice> choices = inbox
                    .suggest(
                            DiscordAsking.invocation(event, soFar),
                            option,
                            event.getFocusedOption().getValue())
                    .stream()
                    .filter(suggestion -> suggestion.value().length() <= DiscordLimits.OPTION_TEXT)
                    .limit(DiscordLimits.COMMAND_PARTS)
                    .map(suggestion -> new Command.Choice(
                            Cut.to(suggestion.label(), DiscordLimits.OPTION_TEXT), suggestion.value()))
                    .toList();
            DiscordAnswers.send(event.replyChoices(choices));
        });
    }

    @Override
    public void onButtonInteraction(ButtonInteractionEvent event) {
        pressed(event, event.getComponentId());
    }

    @Override
    public void onStringSelectInteraction(StringSelectInteractionEvent event) {
        event.getValues().stream().findFirst().ifPresent(id -> pressed(event, id));
    }

    private void pressed(GenericComponentInteractionCreateEvent event, String id) {
        DiscordAnswers.send(event.deferEdit());
        answers.answerPressed(event.getHook(), answer(event, () -> inbox.decode(id)));
    }

    private Supplier<Reply> answer(Interaction asking, Supplier<CommandCall> call) {
        return () -> {
            try {
                return inbox.answer(DiscordAsking.invocation(asking, call.get()));
            } catch (CommandRefused refused) {
                return DiscordAnswers.privately(refused.card());
            }
        };
    }

    private Audience audience(String command) {
        return inbox.commands().stream()
                .filter(spec -> spec.name().equals(command))
                .findFirst()
                .map(CommandSpec::audience)
                .orElse(Audience.ASKER);
    }
}
