package dev.paperboy.console.web;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.chat.Address;
import dev.paperboy.console.ConsoleAddresses;
import dev.paperboy.console.ConsoleLimits;
import dev.paperboy.console.ConsoleListener;
import dev.paperboy.console.ConsoleMessage;
import dev.paperboy.console.ConsolePlatform;
import dev.paperboy.console.MessageJson;
import dev.paperboy.console.completion.Completion;
import io.javalin.config.RoutesConfig;
import io.javalin.http.BadRequestResponse;
import io.javalin.http.Context;
import io.javalin.http.NotFoundResponse;
import io.javalin.http.ServiceUnavailableResponse;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;

/** What the page asks and does, as JSON; described in the package. */
final class ApiRoutes {
    private static final int LONGEST_CALL = 100;
    private static final int LONGEST_ID = 120;
    private final ConsolePlatform console;

    ApiRoutes(ConsolePlatform console) {
        this.console = console;
    }

    void addTo(RoutesConfig routes) {
        routes.get("/api/state", this::state);
        routes.get("/api/complete", this::complete);
        routes.post("/api/say", this::say);
        routes.post("/api/press", this::press);
        routes.post("/api/channels", this::addChannel);
    }

    private void state(Context request) {
        ObjectNode state = JsonNodeFactory.instance.objectNode();
        state.put("revision", console.conversation().revision());
        ArrayNode channels = state.putArray("channels");
        console.conversation().channels().forEach(channels::add);
        state.put("direct", ConsoleAddresses.DIRECT);
        state.set("messages", messages(console.conversation().messages()));
        send(request, state);
    }

    private void complete(Context request) {
        String typed = Optional.ofNullable(request.queryParam("text")).orElse("");
        String channel = Optional.ofNullable(request.queryParam("channel")).orElse(ConsoleAddresses.DIRECT);
        Address at = ConsoleAddresses.read(channel, Optional.empty()).orElse(ConsoleAddresses.YOU);
        Completion completion = console.completions()
                .filter(open -> typed.length() <= ConsoleLimits.LONGEST_TEXT)
                .map(open -> open.complete(typed, at))
                .orElseGet(() -> new Completion(List.of(), List.of()));
        ObjectNode answer = JsonNodeFactory.instance.objectNode();
        ArrayNode candidates = answer.putArray("candidates");
        completion
                .candidates()
                .forEach(candidate -> candidates
                        .addObject()
                        .put("label", candidate.label())
                        .put("detail", candidate.detail())
                        .put("from", candidate.from())
                        .put("insert", candidate.insert()));
        ArrayNode hint = answer.putArray("hint");
        completion
                .hint()
                .forEach(part -> hint.addObject()
                        .put("text", part.text())
                        .put("summary", part.summary())
                        .put("current", part.current()));
        send(request, answer);
    }

    private void say(Context request) {
        ApiRequest asked = new ApiRequest(request.body());
        Address at = address(asked.required("channel", LONGEST_ID), asked.text("thread", LONGEST_ID));
        String text = asked.required("text", ConsoleLimits.LONGEST_TEXT);
        String id =
                asked.text("id", LONGEST_ID).orElseGet(() -> UUID.randomUUID().toString());
        if (!ConsoleLimits.isMessageId(id)) {
            throw new BadRequestResponse("An \"id\" has 8 to 40 letters, digits or dashes.");
        }
        answer(request, () -> listener().say(at, id, text, asked.zone()));
    }

    private void press(Context request) {
        ApiRequest asked = new ApiRequest(request.body());
        String message = asked.required("message", LONGEST_ID);
        String call = asked.required("call", LONGEST_CALL);
        answer(
                request,
                () -> listener().press(message, call, asked.zone()).thenApply(messages -> {
                    if (messages.isEmpty()) {
                        throw new NotFoundResponse("That button is no longer there. Type the command instead.");
                    }
                    return messages;
                }));
    }

    private void addChannel(Context request) {
        String name = new ApiRequest(request.body()).required("name", LONGEST_ID);
        Address at = ConsoleAddresses.read(name, Optional.empty())
                .filter(Address.Channel.class::isInstance)
                .orElseThrow(() -> new BadRequestResponse(
                        "A channel's name has up to 40 lower-case letters, digits, dashes and underscores."));
        if (console.conversation().channels().size() >= ConsoleLimits.CHANNELS) {
            throw new BadRequestResponse("There can be " + ConsoleLimits.CHANNELS + " channels at most.");
        }
        send(request, messages(listener().welcome((Address.Channel) at)));
    }

    private Address address(String channel, Optional<String> thread) {
        Address at = ConsoleAddresses.read(channel, thread)
                .filter(read -> read.equals(ConsoleAddresses.YOU)
                        || console.conversation().channels().contains(channel))
                .orElseThrow(() -> new BadRequestResponse("There is no channel \"" + channel + "\"."));
        if (thread.stream().anyMatch(id -> console.conversation().find(id).isEmpty())) {
            throw new BadRequestResponse("That thread is no longer kept. Write in the channel instead.");
        }
        return at;
    }

    private ConsoleListener listener() {
        return console.listener()
                .orElseThrow(
                        () -> new ServiceUnavailableResponse("Paperboy is still starting. Try again in a moment."));
    }

    private static void answer(Context request, Supplier<CompletableFuture<List<ConsoleMessage>>> work) {
        request.future(() -> work.get().thenAccept(messages -> {
            ObjectNode answer = JsonNodeFactory.instance.objectNode();
            answer.set("messages", messages(messages));
            messages.stream()
                    .filter(message -> message.body() instanceof ConsoleMessage.Drawn)
                    .map(message -> ((ConsoleMessage.Drawn) message.body())
                            .card()
                            .path("plain")
                            .asText())
                    .findFirst()
                    .ifPresent(text -> answer.put("text", text));
            send(request, answer);
        }));
    }

    private static ArrayNode messages(List<ConsoleMessage> messages) {
        ArrayNode all = JsonNodeFactory.instance.arrayNode();
        messages.forEach(message -> all.add(MessageJson.write(message)));
        return all;
    }

    private static void send(Context request, JsonNode json) {
        request.contentType("application/json").result(json.toString());
    }
}
