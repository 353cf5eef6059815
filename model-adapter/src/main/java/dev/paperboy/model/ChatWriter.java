package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.summary.Level;
import dev.paperboy.summary.Sentence;
import dev.paperboy.summary.SummaryWriter;
import dev.paperboy.summary.WriterException;
import java.util.List;

/** Summaries by a language model behind OpenAI's chat protocol; each takes at most 20 seconds. Thread-safe. */
public final class ChatWriter implements SummaryWriter, AutoCloseable {
    private final Endpoint endpoint;
    private final EndpointClient client;
    /** Whether the endpoint has turned out not to know a schema for its answers, or a temperature. */
    private volatile boolean plain;

    public ChatWriter(Endpoint endpoint) {
        this(endpoint, Limits.WRITING);
    }

    ChatWriter(Endpoint endpoint, Limits limits) {
        this.endpoint = endpoint;
        this.client = new EndpointClient(endpoint, limits);
    }

    @Override
    public String model() {
        return endpoint.model();
    }

    @Override
    public List<Draft> write(String title, List<Sentence> sentences, Level level) throws WriterException {
        List<Draft> lines;
        try {
            lines = Answer.lines(answer(title, sentences, level));
        } catch (EndpointException failure) {
            throw new WriterException(String.valueOf(failure.getMessage()), failure);
        }
        if (lines.isEmpty()) {
            throw new WriterException("answered with something that is no summary");
        }
        return lines;
    }

    private JsonNode answer(String title, List<Sentence> sentences, Level level) throws EndpointException {
        try {
            return client.post("chat/completions", Prompt.of(model(), title, sentences, level, plain));
        } catch (EndpointException failure) {
            if (plain || !failure.isAboutTheRequest()) {
                throw failure;
            }
        }
        JsonNode answer = client.post("chat/completions", Prompt.of(model(), title, sentences, level, true));
        plain = true;
        return answer;
    }

    @Override
    public void close() {
        client.close();
    }
}
