package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.slack.api.Slack;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
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

/** Bolt's handlers: each hands what happened to the listener and acknowledges. */
final class SlackEvents {
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
        app.command(
                ANY, (request, context) -> listener.command(request.getPayload()) ? context.ack() : context.ack(BUSY));
        app.blockAction(ANY, (request, context) -> {
            BlockActionPayload press = request.getPayload();
            return press.getView() != null ? taken(reception.pages().pressed(press)) : taken(listener.pressed(press));
        });
        dialogs(app, reception.dialogs());
        shortcuts(app, reception.shortcuts());
        pages(app, reception);
        talk(app, listener);
        reactions(app, listener);
        evictions(app, listener);
        return app;
    }

    /** What was not taken is not acknowledged: Slack reports an event again, and shows a person that their press went wrong. */
    private static Response taken(boolean taken) {
        if (!taken) {
            throw new RejectedExecutionException(
                    "too much is waiting"); // Bolt acknowledges an event whatever its handler answers
        }
        return Response.ok();
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
            return taken(listener.mentioned(payload.getTeamId(), payload.getEventId(), payload.getEvent()));
        });
        app.event(MessageEvent.class, (payload, context) -> {
            return taken(listener.said(payload.getTeamId(), payload.getEventId(), payload.getEvent()));
        });
    }

    private static void reactions(App app, SlackListener listener) {
        app.event(ReactionAddedEvent.class, (payload, context) -> {
            ReactionAddedEvent it = payload.getEvent();
            String team = payload.getTeamId();
            MessageRef on = SlackAddresses.message(
                    team, it.getItem().getChannel(), it.getItem().getTs());
            return taken(listener.reacted(team, on, it.getUser(), it.getItemUser(), it.getReaction(), true));
        });
        app.event(ReactionRemovedEvent.class, (payload, context) -> {
            ReactionRemovedEvent it = payload.getEvent();
            String team = payload.getTeamId();
            MessageRef on = SlackAddresses.message(
                    team, it.getItem().getChannel(), it.getItem().getTs());
            return taken(listener.reacted(team, on, it.getUser(), it.getItemUser(), it.getReaction(), false));
        });
    }

    private static void evictions(App app, SlackListener listener) {
        String archived = "the channel was archived";
        String removed = "Paperboy was removed from the channel";
        app.event(ChannelArchiveEvent.class, (payload, context) -> {
            return taken(
                    listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), archived));
        });
        app.event(GroupArchiveEvent.class, (payload, context) -> {
            return taken(
                    listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), archived));
        });
        app.event(ChannelDeletedEvent.class, (payload, context) -> {
            return taken(
                    listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), "the channel was deleted"));
        });
        app.event(ChannelLeftEvent.class, (payload, context) -> {
            return taken(
                    listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), removed));
        });
        app.event(MemberLeftChannelEvent.class, (payload, context) -> {
            MemberLeftChannelEvent it = payload.getEvent();
            return taken(listener.left(payload.getTeamId(), it.getUser(), it.getChannel(), removed));
        });
        app.event(GroupLeftEvent.class, (payload, context) -> {
            return taken(
                    listener.evicted(payload.getTeamId(), payload.getEvent().getChannel(), removed));
        });
    }
}
