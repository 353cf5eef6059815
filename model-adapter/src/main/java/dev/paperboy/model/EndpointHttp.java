package dev.paperboy.model;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;

/** Sends single requests. Says nothing of what an endpoint answers beside the status: an error's text is not ours to show. */
final class EndpointHttp {
    private static final int LARGEST_ANSWER = 8 << 20;
    private static final Duration CONNECT = Duration.ofSeconds(5);
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Endpoint endpoint;
    /** HTTP/1.1, because vLLM and LM Studio lose the body of a request that offers to go on with HTTP/2 (langchain4j #3682). */
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .followRedirects(HttpClient.Redirect.NEVER)
            .connectTimeout(CONNECT)
            .build();

    EndpointHttp(Endpoint endpoint) {
        this.endpoint = endpoint;
    }

    JsonNode post(String function, JsonNode body) throws EndpointException, InterruptedException {
        return send(HttpRequest.newBuilder(endpoint.at(function))
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body.toString())));
    }

    JsonNode get(String function) throws EndpointException, InterruptedException {
        return send(HttpRequest.newBuilder(endpoint.at(function)).GET());
    }

    private JsonNode send(HttpRequest.Builder request) throws EndpointException, InterruptedException {
        endpoint.key().ifPresent(key -> request.header("Authorization", "Bearer " + key.reveal()));
        request.header("Accept", "application/json");
        try {
            HttpResponse<InputStream> response = http.send(request.build(), HttpResponse.BodyHandlers.ofInputStream());
            try (InputStream body = response.body()) {
                if (response.statusCode() != 200) {
                    throw new EndpointException(refusal(response.statusCode()), response.statusCode());
                }
                return read(body);
            }
        } catch (JsonProcessingException notJson) {
            throw new EndpointException("answered with something that is not JSON", notJson);
        } catch (IOException unreachable) {
            throw new EndpointException("can't be reached", unreachable);
        }
    }

    private static JsonNode read(InputStream body) throws IOException, EndpointException {
        byte[] answer = body.readNBytes(LARGEST_ANSWER + 1);
        if (answer.length > LARGEST_ANSWER) {
            throw new EndpointException("answered with far too much", 200);
        }
        return JSON.readTree(answer);
    }

    private static String refusal(int status) {
        return switch (status) {
            case 401, 403 -> "refuses the key (HTTP " + status + ")";
            case 404 -> "is not known at its address (HTTP 404)";
            case 429 -> "has had too many requests (HTTP 429)";
            default -> "answered with HTTP " + status;
        };
    }
}
