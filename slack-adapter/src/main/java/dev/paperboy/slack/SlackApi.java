package dev.paperboy.slack;

import com.google.gson.JsonParseException;
import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.methods.MethodsClient;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.SlackApiTextResponse;
import com.slack.api.util.http.SlackHttpClient;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import okhttp3.OkHttpClient;
import okhttp3.Response;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Slack's Web API, with whatever token. Thread-safe.
 *
 * <p>Nothing is sent twice: OkHttp would repeat a request whose answer was lost, and Slack posts a repeated message again.
 */
final class SlackApi implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(SlackApi.class);
    private static final Duration CONNECT = Duration.ofSeconds(3);
    private static final Duration READ = Duration.ofSeconds(10);
    private static final Duration CALL = Duration.ofSeconds(15);

    private final Slack slack;

    /** @param api where the Web API is, with a slash at the end */
    SlackApi(URI api) {
        SlackConfig config = new SlackConfig();
        config.setMethodsEndpointUrlPrefix(api.toString());
        config.getMethodsConfig().setStatsEnabled(false);
        OkHttpClient http = new OkHttpClient.Builder()
                .connectTimeout(CONNECT)
                .readTimeout(READ)
                .callTimeout(CALL)
                .retryOnConnectionFailure(false)
                .followRedirects(false)
                .build();
        SlackHttpClient client = new SlackHttpClient(http);
        client.setConfig(config);
        this.slack = Slack.getInstance(config, client);
    }

    /** One call of the Web API. */
    interface Call<T extends SlackApiTextResponse> {
        T on(MethodsClient methods) throws IOException, SlackApiException;
    }

    /** Slack itself, for its sockets. */
    Slack slack() {
        return slack;
    }

    /** The answer, which is {@code ok}. */
    <T extends SlackApiTextResponse> T call(Secret token, Call<T> call) throws DeliveryException {
        try {
            T answer = call.on(slack.methods(token.reveal()));
            if (!answer.isOk()) {
                throw SlackFailures.answered(String.valueOf(answer.getError()));
            }
            return answer;
        } catch (SlackApiException failure) {
            throw SlackFailures.answered(failure);
        } catch (IOException failure) {
            throw SlackFailures.broken(failure);
        } catch (JsonParseException failure) {
            throw SlackFailures.unreadable(failure);
        }
    }

    /** Posts JSON to an address that Slack gave us for answering. */
    void respond(String url, Object json) throws IOException {
        try (Response answer = slack.getHttpClient().postJsonBody(url, json)) {
            if (!answer.isSuccessful()) {
                throw new IOException("Slack answered with status " + answer.code());
            }
        }
    }

    @Override
    public void close() {
        try {
            slack.close();
        } catch (Exception failure) { // declared by the SDK; nothing is lost with it
            LOG.warn("The connections to Slack did not close", failure);
        }
    }
}
