package dev.paperboy.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Remark;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people in Slack do, reported to the inbox by workers. Every method returns at once, so that Slack is answered in time however busy
 * we are, or throws {@link java.util.concurrent.RejectedExecutionException} when too much is waiting already. An event that Slack reports again
 * is recognised by its id. Thread-safe.
 */
final class SlackListener {
    private static final Logger LOG = LoggerFactory.getLogger(SlackListener.class);

    private final Inbox inbox;
    private final SlackDesk desk;
    private final SlackAnswers answers;
    private final SlackDialogs dialogs;
    private final SlackClient client;
    private final SlackReports reports;

    SlackListener(
            SlackDesk desk, SlackAnswers answers, SlackDialogs dialogs, SlackClient client, SlackReports reports) {
        this.inbox = desk.inbox();
        this.desk = desk;
        this.answers = answers;
        this.dialogs = dialogs;
        this.client = client;
        this.reports = reports;
    }

    /** A slash command. */
    void command(SlashCommandPayload typed) {
        Address.Person by = SlackAddresses.person(typed.getTeamId(), typed.getUserId());
        String text = typed.getText() == null ? "" : SlackTyped.text(typed.getText());
        SlackErrand errand = SlackErrand.of("").in(typed.getChannelId()).answeredAt(typed.getResponseUrl());
        desk.work(() -> dialogs.begin(
                () -> inbox.readForm(text),
                errand,
                typed.getTriggerId(),
                by,
                answers.toCommand(typed.getResponseUrl())));
    }

    /** A pressed button. */
    void pressed(BlockActionPayload press) {
        BlockActionPayload.Action action = press.getActions().get(0);
        BlockActionPayload.Container container = press.getContainer();
        if (action.getValue() == null || container.getChannelId() == null) {
            return;
        }
        Address.Person by = SlackSenders.of(press);
        Optional<String> thread =
                Optional.ofNullable(container.getThreadTs()).filter(root -> !root.equals(container.getMessageTs()));
        SlackErrand errand = SlackErrand.of(action.getValue())
                .in(container.getChannelId())
                .inThread(thread)
                .answeredAt(press.getResponseUrl());
        SlackAnswers.Way way = press.getResponseUrl() == null
                ? answers.toMessage(errand.at(by), by)
                : answers.toButton(press.getResponseUrl(), errand.at(by), by);
        desk.work(
                () -> dialogs.begin(() -> inbox.decodeForm(action.getValue()), errand, press.getTriggerId(), by, way));
    }

    /** Somebody began a message with our name. */
    void mentioned(String team, String event, AppMentionEvent mention) {
        if (isBot(mention.getUser(), mention.getBotId())
                || mention.getChannel().startsWith(SlackAddresses.DIRECT_MESSAGES)) {
            return;
        }
        Address.Person by = SlackAddresses.person(team, mention.getUser());
        Address at = SlackAddresses.place(by, mention.getChannel(), Optional.ofNullable(mention.getThreadTs()));
        told(event, by, at, mention.getText());
    }

    /** Somebody wrote: to us alone, or in a thread. */
    void said(String team, String event, MessageEvent message) {
        if (isBot(message.getUser(), message.getBotId()) || message.getText() == null) {
            return;
        }
        Address.Person by = SlackAddresses.person(team, message.getUser());
        if (message.getChannel().startsWith(SlackAddresses.DIRECT_MESSAGES)) {
            told(event, by, by, message.getText());
        } else if (message.getThreadTs() != null) {
            Address.Thread thread = SlackAddresses.thread(team, message.getChannel(), message.getThreadTs());
            Remark remark = new Remark(
                    thread,
                    by,
                    SlackAddresses.moment(message.getTs()),
                    message.getTs(),
                    Optional.of(SlackTyped.text(message.getText())));
            desk.work(() -> inbox.heard(remark));
        }
    }

    /** Somebody reacted to a message, or took it back. */
    void reacted(String team, MessageRef to, String user, @Nullable String author, String emoji, boolean added) {
        desk.work(() -> {
            if (isUs(team, author) && !isUs(team, user)) {
                inbox.reacted(to, SlackAddresses.person(team, user), SlackEmoji.character(emoji), added);
            }
        });
    }

    /** Somebody left a channel, or was removed from it: when it was us, it is no longer ours. */
    void left(String team, String user, String channel, String reason) {
        desk.work(() -> {
            if (isUs(team, user)) {
                inbox.evicted(SlackAddresses.channel(team, channel), reason);
            }
        });
    }

    /** A channel is no longer ours to post in. */
    void evicted(String team, String channel, String reason) {
        desk.work(() -> inbox.evicted(SlackAddresses.channel(team, channel), reason));
    }

    /** Our own messages, too, carry the id of a bot. */
    private static boolean isBot(@Nullable String user, @Nullable String botId) {
        return user == null || botId != null;
    }

    private boolean isUs(String team, @Nullable String user) {
        try {
            return client.botUser(SlackAddresses.workspace(team)).equals(user);
        } catch (DeliveryException unknown) {
            LOG.warn("Slack does not say who we are in workspace {}, so a reaction is not counted", team, unknown);
            return false;
        }
    }

    /** A command in a message; what it lacks can be filled in behind a button, because a message opens no dialog. */
    private void told(String event, Address.Person by, Address at, String message) {
        String text = SlackTyped.afterMention(message);
        desk.work(() -> {
            if (reports.isFirst(by.workspace(), event)) {
                answers.give(desk.answer(by, at, () -> inbox.readForm(text)), answers.toMessage(at, by));
            }
        });
    }
}
