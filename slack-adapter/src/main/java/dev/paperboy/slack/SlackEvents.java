package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.response.Response;
import com.slack.api.model.event.AppHomeOpenedEvent;
import com.slack.api.model.event.AppMentionEvent;
import com.slack.api.model.event.ChannelArchiveEvent;
import com.slack.api.model.event.ChannelDeletedEvent;
import com.slack.api.model.event.ChannelLeftEvent;
import com.slack.api.model.event.GroupArchiveEvent;
import com.slack.api.model.event.GroupLeftEvent;
import com.slack.api.model.event.LinkSharedEvent;
import com.slack.api.model.event.MemberLeftChannelEvent;
import com.slack.api.model.event.MessageEvent;
import com.slack.api.model.event.ReactionAddedEvent;
import com.slack.api.model.event.ReactionRemovedEvent;
import dev.paperboy.chat.MessageRef;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.RejectedExecutionException;
import java.util.regex.Pattern;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Bolt's handlers: each hands what happened to the listener and acknowledges. What there is no room for is not acknowledged: Slack reports
 * an event again, and shows a person that their press went wrong.
 */
final class SlackEvents {
    private static final Logger LOG = LoggerFactory.getLogger(SlackEvents.class);
    private static final Pattern ANY = Pattern.compile(".*", Pattern.DOTALL);
    private static final int OK = 200;
    private static final String BUSY = "Paperboy is busy with other requests. Try again in a moment.";

    private SlackEvents() {}

    /** How Bolt reads requests; tokens are not its business, because the client is ours. */
    static AppConfig config(Slack slack) {
        return AppConfig.builder()
                .slack(slack)
                .singleTeamBotToken(null)
                .signingSecret("")
                .allEventsApiAutoAckEnabled(true)
                .build();
    }

    /**
     * A Bolt app that reports to the listener. It has no middleware: its own would ask Slack who we are with each request, and runs
     * behind a transport that has authenticated Slack already.
     */
    static App app(AppConfig config, SlackReception reception) {
        App app = new App(config, List.of());
        SlackListener listener = reception.listener();
        app.command(ANY, (request, context) -> {
            try {
                listener.command(request.getPayload());
                return context.ack();
            } catch (RejectedExecutionException full) {
                LOG.warn("Too much is waiting, so somebody is asked to try again: {}", full.getMessage());
                return context.ack(BUSY);
            }
        });
        app.blockAction(ANY, (request, context) -> {
            if (request.getPayload().getView() != null) {
                reception.pages().pressed(request.getPayload());
            } else {
                listener.pressed(request.getPayload());
            }
            return context.ack();
        });
        dialogs(app, reception.dialogs());
        shortcuts(app, reception.shortcuts());
        pages(app, reception);
        talk(app, listener);
        reactions(app, listener);
        evictions(app, listener);
        return app;
    }

    private static void dialogs(App app, SlackDialogs dialogs) {
        app.viewSubmission(ANY, (request, context) -> {
            Map<String, String> complaints = dialogs.complaints(request.getPayload());
            if (!complaints.isEmpty()) {
                return context.ackWithErrors(complaints);
            }
            Optional<JsonObject> next = dialogs.submitted(request.getPayload());
            return next.isPresent() ? context.ackWithUpdate(next.get().toString()) : context.ack();
        });
        app.viewClosed(ANY, (request, context) -> context.ack());
        app.blockSuggestion(
                ANY,
                (request, context) -> Response.json(
                        OK, dialogs.suggestions(request.getPayload()).toString()));
    }

    private static void shortcuts(App app, SlackShortcuts shortcuts) {
        app.globalShortcut(ANY, (request, context) -> {
            shortcuts.chosen(request.getPayload());
            return context.ack();
        });
        app.messageShortcut(ANY, (request, context) -> {
            shortcuts.chosen(request.getPayload());
            return context.ack();
        });
    }

    private static void pages(App app, SlackReception reception) {
        app.event(AppHomeOpenedEvent.class, (payload, context) -> {
            AppHomeOpenedEvent it = payload.getEvent();
            if ("home".equals(it.getTab())) {
                reception.home().opened(SlackAddresses.person(payload.getTeamId(), it.getUser()));
            }
            return context.ack();
        });
        app.event(LinkSharedEvent.class, (payload, context) -> {
            reception.unfurls().shared(payload.getTeamId(), payload.getEvent());
            return context.ack();
        });
    }

    private static void talk(App app, SlackListener listener) {
        app.event(AppMentionEvent.class, (payload, context) -> {
            listener.mentioned(payload.getTeamId(), payload.getEventId(), payload.getEvent());
            return context.ack();
        });
        app.event(MessageEvent.class, (payload, context) -> {
            listener.said(payload.getTeamId(), payload.getEventId(), payload.getEvent());
            return context.ack();
        });
    }

    private static void reactions(App app, SlackListener listener) {
        app.event(ReactionAddedEvent.class, (payload, context) -> {
            ReactionAddedEvent it = payload.getEvent();
            String team = payload.getTeamId();
            MessageRef on = SlackAddresses.message(
                    team, it.getItem().getChannel(), it.getItem().getTs());
            listener.reacted(team, on, it.getUser(), it.getItemUser(), it.getReaction(), true);
            return context.ack();
        });
        app.event(ReactionRemovedEvent.class, (payload, context) -> {
            ReactionRemovedEvent it = payload.getEvent();
            String team = payload.getTeamId();
            MessageRef on = SlackAddresses.message(
                    team, it.getItem().getChannel(), it.getItem().getTs());
            listener.reacted(team, on, it.getUser(), it.getItemUser(), it.getReaction(), false);
            return context.ack();
        });
    }

    private static void evictions(App app, SlackListener listener) {
        String archived = "the channel was archived";
        String removed = "Paperboy was removed from the channel";
        app.event(ChannelArchiveEvent.class, (payload, context) -> {
            listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), archived);
            return context.ack();
        });
        app.event(GroupArchiveEvent.class, (payload, context) -> {
            listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), archived);
            return context.ack();
        });
        app.event(ChannelDeletedEvent.class, (payload, context) -> {
            listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), "the channel was deleted");
            return context.ack();
        });
        app.event(ChannelLeftEvent.class, (payload, context) -> {
            listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), removed);
            return context.ack();
        });
        app.event(MemberLeftChannelEvent.class, (payload, context) -> {
            MemberLeftChannelEvent it = payload.getEvent();
            listener.left(payload.getTeamId(), it.getUser(), it.getChannel(), removed);
            return context.ack();
        });
        app.event(GroupLeftEvent.class, (payload, context) -> {
            listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), removed);
            return context.ack();
        });
    }
}
