package dev.paperboy.model;

import dev.paperboy.platform.Secret;
import java.net.URI;
import java.util.Optional;

/**
 * A model behind OpenAI's protocol: OpenAI itself, Ollama, vLLM, LM Studio and others.
 *
 * @param base up to the version: {@code http://localhost:11434/v1}
 * @param key what is sent as bearer token; none for most local ones
 * @param model its name there
 */
public record Endpoint(URI base, Optional<Secret> key, String model) {

    /** The address of one of its functions. */
    URI at(String function) {
        String text = base.toString();
        return URI.create(text + (text.endsWith("/") ? "" : "/") + function);
    }
}
