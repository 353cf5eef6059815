package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;

/** Looks whether an endpoint is there and knows its model, for the doctor. */
public final class EndpointCheck {
    private EndpointCheck() {}

    /** What is wrong, in words that follow the model's name; empty when nothing is. */
    public static Optional<String> problem(Endpoint endpoint) {
        try (EndpointClient client = new EndpointClient(endpoint, Limits.SEARCHING)) {
            JsonNode models = client.get("models").path("data");
            for (JsonNode model : models) {
                String id = model.path("id").asText();
                // Ollama lists "llama3.1:latest" and answers to "llama3.1"
                if (id.equals(endpoint.model()) || id.equals(endpoint.model() + ":latest")) {
                    return Optional.empty();
                }
            }
            return models.isEmpty()
                    ? Optional.empty()
                    : Optional.of("is not among the " + models.size() + " models of the endpoint");
        } catch (EndpointException failure) {
            return Optional.of(String.valueOf(failure.getMessage()));
        }
    }
}
