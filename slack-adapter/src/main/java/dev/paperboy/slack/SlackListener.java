package dev.paperboy.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.slash_commands.payload.SlashCommandPayload;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.MessageEvent;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.chat.MessageRef;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Inbox;
import dev.paperboy.platform.Remark;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * What people in Slack do, reported to the inbox by workers. Every method returns at once, so that Slack is answered in time however busy
 * we are; Slack may report an event again, which is recognised by its id. Thread-safe.
 */
final class SlackListener {
    private static final Logger LOG = LoggerFactory.getLogger(SlackListener.class);
    private static final String DIRECT_MESSAGES = "D";

    private final Inbox inbox;
    private final SlackAnswers answers;
    private final SlackMembers members;
    private final SlackClient client;
    private final SlackReports reports;
    private final Executor workers;

    SlackListener(
            Inbox inbox,
            SlackAnswers answers,
            SlackMembers members,
            SlackClient client,
            SlackReports reports,
            Executor workers) {
        this.inbox = inbox;
        this.answers = answers;
        this.members = members;
        this.client = client;
        this.reports = reports;
        this.workers = workers;
    }

    /** A slash command; false when too much is waiting already. */
    boolean command(SlashCommandPayload typed) {
        Address.Person by = SlackAddresses.person(typed.getTeamId(), typed.getUserId());
        Address at = place(by, typed.getChannelId(), Optional.empty());
        String text = typed.getText() == null ? "" : SlackTyped.text(typed.getText());
        return answer(by, at, () -> inbox.read(text), answers.toCommand(typed.getResponseUrl()));
    }

    /** A pressed button. */
    void pressed(BlockActionPayload press) {
        BlockActionPayload.Action action = press.getActions().get(0);
        BlockActionPayload.Container container = press.getContainer();
        if (action.getValue() == null || press.getTeam() == null || container.getChannelId() == null) {
            return;
        }
        Address.Person by =
                SlackAddresses.person(press.getTeam().getId(), press.getUser().getId());
        Optional<String> thread =
                Optional.ofNullable(container.getThreadTs()).filter(root -> !root.equals(container.getMessageTs()));
        Address at = place(by, container.getChannelId(), thread);
        answer(by, at, () -> inbox.decode(action.getValue()), answers.toButton(press.getResponseUrl(), at, by));
    }

    /** Somebody began a message with our name. */
    void mentioned(String team, String event, AppMentionEvent mention) {
        if (isBot(mention.getUser(), mention.getBotId())
                || mention.getChannel().startsWith(DIRECT_MESSAGES)
                || !reports.isFirst(team, event)) {
            return;
        }
        Address.Person by = SlackAddresses.person(team, mention.getUser());
        Address at = place(by, mention.getChannel(), Optional.ofNullable(mention.getThreadTs()));
        String text = SlackTyped.afterMention(mention.getText());
        answer(by, at, () -> inbox.read(text), answers.toMessage(at, by));
    }

    /** Somebody wrote: to us alone, or in a thread. */
    void said(String team, String event, MessageEvent message) {
        if (isBot(message.getUser(), message.getBotId()) || message.getText() == null) {
            return;
        }
        Address.Person by = SlackAddresses.person(team, message.getUser());
        if (message.getChannel().startsWith(DIRECT_MESSAGES)) {
            if (reports.isFirst(team, event)) {
                String text = SlackTyped.afterMention(message.getText());
                answer(by, by, () -> inbox.read(text), answers.toMessage(by, by));
            }
        } else if (message.getThreadTs() != null) {
            Address.Thread thread = SlackAddresses.thread(team, message.getChannel(), message.getThreadTs());
            Remark remark = new Remark(
                    thread,
                    by,
                    SlackAddresses.moment(message.getTs()),
                    message.getTs(),
                    Optional.of(SlackTyped.text(message.getText())));
            work(() -> inbox.heard(remark));
        }
    }

    /** Somebody reacted to a message, or took it back. */
    void reacted(String team, String user, String author, String channel, String ts, String emoji, boolean added) {
        MessageRef message = new MessageRef(SlackAddresses.channel(team, channel), List.of(ts));
        work(() -> {
            if (isUs(team, author) && !isUs(team, user)) {
                inbox.reacted(message, SlackAddresses.person(team, user), SlackEmoji.character(emoji), added);
            }
        });
    }

    /** A channel is no longer ours to post in. */
    void evicted(String team, String channel, String reason) {
        work(() -> inbox.evicted(SlackAddresses.channel(team, channel), reason));
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

    private static Address place(Address.Person by, String channel, Optional<String> thread) {
        if (channel.startsWith(DIRECT_MESSAGES)) {
            return by;
        }
        String team = by.workspace().id();
        return thread.<Address>map(ts -> SlackAddresses.thread(team, channel, ts))
                .orElseGet(() -> SlackAddresses.channel(team, channel));
    }

    private boolean answer(Address.Person by, Address at, Supplier<CommandCall> read, SlackAnswers.Way way) {
        return work(() -> answers.give(reply(by, at, read), way));
    }

    private Reply reply(Address.Person by, Address at, Supplier<CommandCall> read) {
        try {
            CommandCall call = read.get();
            SlackMembers.Member member = members.member(by);
            boolean manager = member.manager() || at instanceof Address.Person;
            return inbox.answer(new Invocation(call, by, at, manager, member.zone()));
        } catch (CommandRefused refused) {
            return new Reply(refused.card(), Audience.ASKER, Reply.Placement.NEW);
        }
    }

    private boolean work(Runnable work) {
        try {
            workers.execute(work);
            return true;
        } catch (RejectedExecutionException full) {
            LOG.warn("Too much is waiting; something that somebody did was dropped");
            return false;
        }
    }
}
