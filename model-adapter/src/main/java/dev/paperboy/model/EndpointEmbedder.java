package dev.paperboy.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.paper.Embedder;
import dev.paperboy.paper.EmbedderException;
import java.util.List;

/** Vectors by an embedding model behind OpenAI's protocol. A query waits at most 3 seconds, a batch a minute. Thread-safe. */
public final class EndpointEmbedder implements Embedder, AutoCloseable {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Endpoint endpoint;
    private final EndpointClient forQueries;
    private final EndpointClient forPapers;

    public EndpointEmbedder(Endpoint endpoint) {
        this(endpoint, Limits.SEARCHING, Limits.BACKGROUND);
    }

    EndpointEmbedder(Endpoint endpoint, Limits searching, Limits background) {
        this.endpoint = endpoint;
        this.forQueries = new EndpointClient(endpoint, searching);
        this.forPapers = new EndpointClient(endpoint, background);
    }

    @Override
    public String model() {
        return endpoint.model();
    }

    @Override
    public List<float[]> embed(List<String> texts) throws EmbedderException {
        return vectors(forPapers, texts);
    }

    @Override
    public float[] embedQuery(String text) throws EmbedderException {
        return vectors(forQueries, List.of(text)).get(0);
    }

    private List<float[]> vectors(EndpointClient client, List<String> texts) throws EmbedderException {
        ObjectNode request = JSON.createObjectNode().put("model", endpoint.model());
        request.set("input", JSON.valueToTree(texts));
        try {
            return read(client.post("embeddings", request).path("data"), texts.size());
        } catch (EndpointException failure) {
            throw new EmbedderException(String.valueOf(failure.getMessage()), failure);
        }
    }

    private static List<float[]> read(JsonNode data, int count) throws EmbedderException {
        float[][] vectors = new float[count][0];
        int size = data.path(0).path("embedding").size();
        for (JsonNode each : data) {
            int index = each.path("index").asInt(-1);
            if (index < 0
                    || index >= count
                    || size == 0
                    || each.path("embedding").size() != size) {
                throw new EmbedderException("answered with something that is no vector");
            }
            vectors[index] = Vectors.unit(floats(each.path("embedding")));
        }
        for (float[] vector : vectors) {
            if (vector.length == 0) {
                throw new EmbedderException("answered with fewer vectors than texts");
            }
        }
        return List.of(vectors);
    }

    private static float[] floats(JsonNode numbers) {
        float[] vector = new float[numbers.size()];
        for (int at = 0; at < vector.length; at++) {
            vector[at] = (float) numbers.get(at).asDouble();
        }
        return vector;
    }

    @Override
    public void close() {
        forQueries.close();
        forPapers.close();
    }
}
