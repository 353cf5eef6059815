package dev.paperboy.slack;

import com.google.gson.JsonObject;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;

/** Shows views. A trigger, which something that a person did gives, opens one view within three seconds. Thread-safe. */
final class SlackViews {
    private static final String NOT_THERE = "not_found";
    private static final Duration FIRST_WAIT = Duration.ofMillis(50);
    private static final Duration LAST_WAIT = Duration.ofSeconds(2);

    private final SlackClient client;

    SlackViews(SlackClient client) {
        this.client = client;
    }

    /** Opens a dialog; gives its id. */
    String open(Workspace at, String trigger, JsonObject view) throws DeliveryException {
        return client.call(
                        at,
                        slack -> slack.viewsOpen(
                                request -> request.triggerId(trigger).viewAsString(view.toString())))
                .getView()
                .getId();
    }

    /** Puts a dialog over the one that is open; gives its id. */
    String push(Workspace at, String trigger, JsonObject view) throws DeliveryException {
        return client.call(
                        at,
                        slack -> slack.viewsPush(
                                request -> request.triggerId(trigger).viewAsString(view.toString())))
                .getView()
                .getId();
    }

    /** Shows something else in a dialog. */
    void update(Workspace at, String id, JsonObject view) throws DeliveryException {
        client.call(at, slack -> slack.viewsUpdate(request -> request.viewId(id).viewAsString(view.toString())));
    }

    /**
     * Shows something else in a dialog that we have told Slack to show: it is there a moment after Slack has read the acknowledgement,
     * which nobody tells us.
     *
     * @param name the dialog's name, which we have given it
     */
    void updateNamed(Workspace at, String name, JsonObject view) throws DeliveryException {
        for (Duration wait = FIRST_WAIT; ; wait = wait.multipliedBy(2)) {
            try {
                client.call(
                        at,
                        slack -> slack.viewsUpdate(
                                request -> request.externalId(name).viewAsString(view.toString())));
                return;
            } catch (DeliveryException.Refused notYet) {
                if (wait.compareTo(LAST_WAIT) > 0 || !NOT_THERE.equals(notYet.getMessage())) {
                    throw notYet;
                }
                Executor later = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
                CompletableFuture.runAsync(() -> {}, later).join();
            }
        }
    }

    /** Shows the person's own page. */
    void publish(Address.Person person, JsonObject view) throws DeliveryException {
        client.call(
                person.workspace(),
                slack -> slack.viewsPublish(
                        request -> request.userId(person.id()).viewAsString(view.toString())));
    }
}
