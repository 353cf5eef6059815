package dev.paperboy.console.web;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import io.javalin.http.BadRequestResponse;
import java.time.DateTimeException;
import java.time.ZoneId;
import java.util.Optional;

/** The JSON of a request, checked as it is read. Every complaint says what to send instead. */
final class ApiRequest {
    private static final JsonMapper JSON = new JsonMapper();
    private final JsonNode json;

    ApiRequest(String body) {
        try {
            this.json = JSON.readTree(body);
        } catch (JsonProcessingException broken) {
            throw new BadRequestResponse("The request is not JSON: " + broken.getOriginalMessage());
        }
    }

    /** A text that must be there. */
    String required(String field, int longest) {
        return text(field, longest).orElseThrow(() -> new BadRequestResponse("Send \"" + field + "\"."));
    }

    /** A text that may be there. */
    Optional<String> text(String field, int longest) {
        Optional<String> text = Optional.ofNullable(json.get(field))
                .filter(JsonNode::isTextual)
                .map(JsonNode::textValue)
                .filter(value -> !value.isBlank());
        if (text.filter(value -> value.length() > longest).isPresent()) {
            throw new BadRequestResponse("\"" + field + "\" has more than " + longest + " characters: shorten it.");
        }
        return text;
    }

    /** The person's time zone; one that Java doesn't know counts as not given. */
    Optional<ZoneId> zone() {
        try {
            return text("zone", 60).map(ZoneId::of);
        } catch (DateTimeException unknown) {
            return Optional.empty();
        }
    }
}
