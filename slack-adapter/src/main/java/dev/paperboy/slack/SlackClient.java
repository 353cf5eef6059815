package dev.paperboy.slack;

import com.slack.api.Slack;
import com.slack.api.methods.SlackApiTextResponse;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import java.io.IOException;

/** Slack's Web API as each workspace lets us use it: a call goes out with the token of the workspace it is about. Thread-safe. */
final class SlackClient implements AutoCloseable {
    private final SlackApi api;
    private final SlackTokens tokens;

    SlackClient(SlackApi api, SlackTokens tokens) {
        this.api = api;
        this.tokens = tokens;
    }

    /** The answer, which is {@code ok}; {@link DeliveryException.Uninstalled} where the workspace has not let us in. */
    <T extends SlackApiTextResponse> T call(Workspace at, SlackApi.Call<T> call) throws DeliveryException {
        return api.call(tokens.of(at).token(), call);
    }

    /** Our own user id in a workspace. */
    String botUser(Workspace at) throws DeliveryException {
        return tokens.of(at).botUser();
    }

    /** Who has let us in, in words; asks Slack where that is needed to know. */
    String whereabouts() throws DeliveryException {
        return tokens.whereabouts();
    }

    /** Posts JSON to an address that Slack gave us for answering. */
    void respond(String url, Object json) throws IOException {
        api.respond(url, json);
    }

    /** Slack itself, for its sockets. */
    Slack slack() {
        return api.slack();
    }

    @Override
    public void close() {
        api.close();
    }
}
