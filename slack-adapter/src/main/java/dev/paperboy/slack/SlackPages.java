package dev.paperboy.slack;

import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.model.view.View;
import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Audience;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Form;
import dev.paperboy.command.Permission;
import dev.paperboy.command.Reply;
import dev.paperboy.platform.DeliveryException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What is pressed away from messages, on a person's own page and in dialogs, and its answers there. Thread-safe. */
final class SlackPages {
    private static final Logger LOG = LoggerFactory.getLogger(SlackPages.class);
    private static final String HOME = "home";

    private final SlackDesk desk;
    private final SlackViews views;
    private final SlackCards cards;
    private final SlackPosts posts;
    private final SlackHome home;

    SlackPages(SlackDesk desk, SlackViews views, SlackCards cards, SlackPosts posts, SlackHome home) {
        this.desk = desk;
        this.views = views;
        this.cards = cards;
        this.posts = posts;
        this.home = home;
    }

    /** Somebody pressed a button in a view. */
    void pressed(BlockActionPayload press) {
        BlockActionPayload.Action action = press.getActions().get(0);
        if (action.getValue() != null) {
            Address.Person by = SlackSenders.of(press);
            desk.work(() -> open(press, errand(press.getView(), action.getValue()), action.getActionId(), by));
        }
    }

    /** A button of a page carries its whole errand; one of an answer only the call, which is given where the answer's was. */
    private static SlackErrand errand(View view, String value) {
        return SlackErrand.read(value)
                .orElseGet(() -> SlackErrand.read(view.getPrivateMetadata())
                        .map(around -> around.about(value))
                        .orElseGet(() -> SlackErrand.of(value)));
    }

    private void open(BlockActionPayload press, SlackErrand errand, String action, Address.Person by) {
        View on = press.getView();
        try {
            Form form = desk.inbox().decodeForm(errand.call());
            if (action.startsWith(SlackCards.ASK) || !form.isComplete()) {
                show(press, by, SlackForms.draw(form, errand));
            } else if (form.call().argument("page").isPresent() && !HOME.equals(on.getType())) {
                answer(in(by, on.getId()), errand, by, form.call());
            } else {
                answer(in(by, show(press, by, SlackForms.waiting(errand))), errand, by, form.call());
            }
        } catch (CommandRefused refused) {
            refuse(press, errand, by, refused.card());
        } catch (DeliveryException late) {
            LOG.info("A dialog could not be opened: {}", late.getMessage());
        }
    }

    private String show(BlockActionPayload press, Address.Person by, JsonObject view) throws DeliveryException {
        return HOME.equals(press.getView().getType())
                ? views.open(by.workspace(), press.getTriggerId(), view)
                : views.push(by.workspace(), press.getTriggerId(), view);
    }

    private void refuse(BlockActionPayload press, SlackErrand errand, Address.Person by, Card why) {
        try {
            show(press, by, SlackForms.answer(cards.draw(why), errand));
        } catch (DeliveryException late) {
            LOG.info("A refusal could not be shown: {}", late.getMessage());
        }
    }

    /** Shows a view instead of the one that is open. */
    @FunctionalInterface
    interface Screen {
        void show(JsonObject view) throws DeliveryException;
    }

    private Screen in(Address.Person by, String id) {
        return view -> views.update(by.workspace(), id, view);
    }

    /** Answers a call in a view that is open. What changes a channel is told there too. */
    void answer(Screen screen, SlackErrand errand, Address.Person by, CommandCall call) {
        Address at = errand.at(by);
        Reply reply = desk.answer(by, at, () -> desk.inbox().form(call));
        Card card = reply.card();
        try {
            if (at instanceof Address.Channel && reply.audience() == Audience.CHANNEL && changes(call)) {
                posts.post(at, cards.draw(card));
            }
        } catch (DeliveryException unheard) {
            LOG.info("The channel could not be told: {}", unheard.getMessage());
            card = card.followedBy(Card.saying(
                            "The channel was not told: Paperboy can't post there. In the channel, type /invite @Paperboy.")
                    .blocks());
        }
        try {
            screen.show(SlackForms.answer(cards.draw(card), errand));
        } catch (DeliveryException closed) {
            LOG.info("An answer could not be shown: {}", closed.getMessage());
        }
        if (changes(call)) {
            home.show(by);
        }
    }

    private boolean changes(CommandCall call) {
        return desk.inbox().commands().stream()
                .anyMatch(spec -> spec.name().equals(call.command()) && spec.permission() == Permission.MANAGER);
    }
}
