package dev.paperboy.slack;

import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.model.Message;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.paper.PaperId;
import java.util.Optional;

/**
 * Shortcuts: what people find in Slack's menus. The id of a shortcut, which the manifest declares, is the name of its command.
 */
final class SlackShortcuts {
    private static final String PAPER = "paper";

    private final SlackDesk desk;
    private final SlackDialogs dialogs;
    private final SlackAnswers answers;

    SlackShortcuts(SlackDesk desk, SlackDialogs dialogs, SlackAnswers answers) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.answers = answers;
    }

    /** Somebody chose a shortcut that belongs to no message: it has a dialog, which shows the answer too. */
    void chosen(GlobalShortcutPayload chosen) {
        Address.Person by = SlackSenders.of(chosen);
        dialogs.open(chosen.getCallbackId(), SlackErrand.of(""), chosen.getTriggerId(), by);
    }

    /** Somebody chose a shortcut on a message: about the first paper in it, or the one they are asked for. */
    void chosen(MessageShortcutPayload chosen) {
        Address.Person by = SlackSenders.of(chosen);
        SlackErrand errand = SlackErrand.of("")
                .in(chosen.getChannel().getId())
                .inThread(Optional.ofNullable(chosen.getMessage().getThreadTs()))
                .answeredAt(chosen.getResponseUrl());
        Optional<PaperId> paper = paper(chosen.getMessage());
        if (paper.isEmpty()) {
            dialogs.open(chosen.getCallbackId(), errand, chosen.getTriggerId(), by);
            return;
        }
        CommandCall call = CommandCall.of(chosen.getCallbackId()).with(PAPER, paper.get());
        Address at = errand.at(by);
        desk.work(() -> answers.give(desk.answer(by, at, () -> desk.inbox().form(call)), answers.to(errand, at, by)));
    }

    /** A message of ours names its papers in its blocks only. */
    private static Optional<PaperId> paper(Message message) {
        String blocks = message.getBlocks() == null ? "" : SlackJson.text(message.getBlocks());
        return PaperId.namedIn(Optional.ofNullable(message.getText()).orElse("") + " " + blocks).stream()
                .findFirst();
    }
}
