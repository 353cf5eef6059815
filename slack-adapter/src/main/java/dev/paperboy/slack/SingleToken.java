package dev.paperboy.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Secret;
import java.util.NoSuchElementException;
import java.util.Optional;

/** One installation, whose token was configured. Slack is asked once which workspace, or organization, it opens. */
final class SingleToken implements SlackTokens {
    private final SlackApi api;
    private final Secret token;
    private volatile Optional<AuthTestResponse> known = Optional.empty();

    SingleToken(SlackApi api, Secret token) {
        this.api = api;
        this.token = token;
    }

    @Override
    public Held of(Workspace workspace) throws DeliveryException {
        AuthTestResponse us = known.isPresent() ? known.get() : ask();
        if (us.isEnterpriseInstall() || workspace.id().equals(us.getTeamId())) {
            return new Held(token, us.getUserId());
        }
        String reason = "the token is another workspace's";
        throw new DeliveryException.Uninstalled(reason, new NoSuchElementException(reason));
    }

    @Override
    public String whereabouts() throws DeliveryException {
        return "workspace " + ask().getTeam();
    }

    private AuthTestResponse ask() throws DeliveryException {
        AuthTestResponse us = api.call(token, slack -> slack.authTest(request -> request));
        known = Optional.of(us);
        return us;
    }
}
