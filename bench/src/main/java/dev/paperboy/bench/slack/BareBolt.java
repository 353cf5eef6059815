package dev.paperboy.bench.slack;

import com.slack.api.Slack;
import com.slack.api.SlackConfig;
import com.slack.api.bolt.App;
import com.slack.api.bolt.AppConfig;
import com.slack.api.bolt.socket_mode.SocketModeApp;
import com.slack.api.socket_mode.SocketModeClient;
import java.util.regex.Pattern;

/** The baseline: a Bolt app as its guide writes it, which echoes what is typed. Argument: where the Web API is. */
public final class BareBolt {
    private BareBolt() {}

    public static void main(String[] arguments) throws Exception {
        SlackConfig slack = new SlackConfig();
        slack.setMethodsEndpointUrlPrefix(arguments[0]);
        App app = new App(AppConfig.builder()
                .slack(Slack.getInstance(slack))
                .singleTeamBotToken("xoxb-x")
                .signingSecret("")
                .build());
        app.command(
                Pattern.compile(".*"),
                (request, context) -> context.ack(request.getPayload().getText()));
        new SocketModeApp("xapp-x", SocketModeClient.Backend.Tyrus, app).start();
    }
}
