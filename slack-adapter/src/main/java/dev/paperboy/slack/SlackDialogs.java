package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Form;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Reply;
import dev.paperboy.command.Suggestion;
import dev.paperboy.platform.DeliveryException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Dialogs that ask for what a command lacks: opened, completed while typing, checked field by field, and answered. */
final class SlackDialogs {
    private static final Logger LOG = LoggerFactory.getLogger(SlackDialogs.class);

    private final SlackDesk desk;
    private final SlackViews views;
    private final SlackAnswers answers;
    private final SlackPages pages;

    SlackDialogs(SlackDesk desk, SlackViews views, SlackAnswers answers, SlackPages pages) {
        this.desk = desk;
        this.pages = pages;
        this.views = views;
        this.answers = answers;
    }

    /** Answers what was read; opens a dialog where it lacks something. */
    void begin(Supplier<Form> read, SlackErrand errand, String trigger, Address.Person by, SlackAnswers.Way way) {
        try {
            Form form = read.get();
            if (!form.isComplete()) {
                open(form, errand, trigger, by);
                return;
            }
            Reply reply = desk.answer(by, errand.at(by), () -> form);
            if (SlackDesk.asksForMore(form, reply)) {
                open(form, errand, trigger, by);
            } else {
                answers.give(reply, way);
            }
        } catch (CommandRefused refused) {
            answers.give(SlackDesk.refusal(refused), way);
        }
    }

    /** Opens the dialog for a form; when Slack no longer takes the trigger, says what to type instead. */
    void open(Form form, SlackErrand errand, String trigger, Address.Person by) {
        SlackErrand told = errand.about(desk.inbox().encode(form.call()));
        try {
            views.open(by.workspace(), trigger, SlackForms.draw(form, told));
        } catch (DeliveryException late) {
            LOG.info("A dialog could not be opened: {}", late.getMessage());
            Address at = told.at(by);
            answers.give(desk.answer(by, at, () -> form), answers.to(told, at, by));
        }
    }

    /** Opens the dialog of a command by its name: a shortcut. */
    void open(String command, SlackErrand errand, String trigger, Address.Person by) {
        desk.work(() -> open(desk.inbox().form(CommandCall.of(command)), errand, trigger, by));
    }

    /** What is wrong with what was filled in, by the id of the block. */
    Map<String, String> complaints(ViewSubmissionPayload sent) {
        Map<String, String> complaints = new LinkedHashMap<>();
        CommandCall call = call(sent);
        desk.inbox()
                .complaints(call)
                .forEach((option, sentence) -> complaints.put(SlackFields.FIELD + option, sentence));
        return complaints;
    }

    /**
     * A form was sent.
     *
     * @return what the dialog shows until the answer is there; empty where the answer goes to where the command was given
     */
    Optional<JsonObject> submitted(ViewSubmissionPayload sent) {
        Address.Person by = SlackSenders.of(sent);
        SlackErrand errand = errand(sent);
        CommandCall call = call(sent);
        if (errand.responseUrl().isPresent()) {
            Address at = errand.at(by);
            desk.work(() ->
                    answers.give(desk.answer(by, at, () -> desk.inbox().form(call)), answers.to(errand, at, by)));
            return Optional.empty();
        }
        SlackErrand placed =
                SlackForms.channel(sent.getView().getState()).map(errand::in).orElse(errand);
        String name = UUID.randomUUID().toString();
        desk.work(() -> pages.answer(view -> views.updateNamed(by.workspace(), name, view), placed, by, call));
        JsonObject waiting = SlackForms.waiting(placed);
        waiting.addProperty("external_id", name);
        return Optional.of(waiting);
    }

    private CommandCall call(ViewSubmissionPayload sent) {
        Form form = desk.inbox().decodeForm(errand(sent).call());
        return SlackForms.filledIn(form, sent.getView().getState());
    }

    private static SlackErrand errand(ViewSubmissionPayload sent) {
        return SlackErrand.read(sent.getView().getPrivateMetadata())
                .orElseThrow(() -> CommandRefused.because("That dialog is from an older version.", "help"));
    }

    /** What fits what is being typed into a field: from memory. */
    JsonObject suggestions(BlockSuggestionPayload asked) {
        JsonArray options = new JsonArray();
        String option = asked.getActionId().substring(SlackFields.FIELD.length());
        String typed = asked.getValue() == null ? "" : asked.getValue();
        SlackErrand.read(asked.getView().getPrivateMetadata())
                .ifPresent(errand -> suggest(asked, errand, option, typed, options));
        JsonObject answer = new JsonObject();
        return SlackJson.with(answer, "options", options);
    }

    private void suggest(
            BlockSuggestionPayload asked, SlackErrand errand, String option, String typed, JsonArray options) {
        Address.Person by = SlackSenders.of(asked);
        Form form = desk.inbox().decodeForm(errand.call());
        if (accepts(form, option, typed)) {
            options.add(SlackFields.option(typed.strip(), typed.strip()));
        }
        Invocation soFar = new Invocation(form.call(), by, errand.at(by), false, Optional.empty());
        for (Suggestion one : desk.inbox().suggest(soFar, option, typed)) {
            if (one.value().length() <= SlackLimits.OPTION && !one.value().equals(typed.strip())) {
                options.add(SlackFields.option(one.label(), one.value()));
            }
        }
    }

    /** Whether what is typed is a value as it stands: an id or a link that nobody has suggested. */
    private boolean accepts(Form form, String option, String typed) {
        return !typed.isBlank()
                && typed.length() <= SlackLimits.OPTION
                && !desk.inbox()
                        .complaints(form.call().with(option, typed.strip()))
                        .containsKey(option);
    }
}
