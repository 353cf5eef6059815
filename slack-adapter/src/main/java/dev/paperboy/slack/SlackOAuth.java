package dev.paperboy.slack;

import com.slack.api.methods.response.oauth.OAuthV2AccessResponse;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.Secret;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/** Buys tokens: for the code that a person brings, or for the token that was given for it. */
final class SlackOAuth {
    /** A token is replaced when this part of its life is over. */
    private static final double DUE = 0.8;

    private static final Secret NONE = new Secret("");

    private final SlackApi api;
    private final SlackSettings.Distribution distribution;
    private final Clock clock;

    SlackOAuth(SlackApi api, SlackSettings.Distribution distribution, Clock clock) {
        this.api = api;
        this.distribution = distribution;
        this.clock = clock;
    }

    /** What a workspace, or an organization, gives for the code; it can be asked once. */
    Installation exchange(String code) throws DeliveryException {
        OAuthV2AccessResponse answer = api.call(
                NONE,
                slack -> slack.oauthV2Access(request -> request.clientId(distribution.clientId())
                        .clientSecret(distribution.clientSecret().reveal())
                        .code(code)
                        .redirectUri(distribution.redirect())));
        boolean organization = answer.isEnterpriseInstall();
        String id =
                organization ? answer.getEnterprise().getId() : answer.getTeam().getId();
        String name = organization
                ? answer.getEnterprise().getName()
                : answer.getTeam().getName();
        return new Installation(
                SlackAddresses.workspace(id),
                name == null ? id : name,
                answer.getBotUserId(),
                answer.getAuthedUser().getId(),
                Set.of(answer.getScope().split(",")),
                token(answer),
                renewal(answer));
    }

    /** The same installation with the next token. */
    Installation renew(Installation before) throws DeliveryException {
        String next = before.renewal().orElseThrow().token().reveal();
        OAuthV2AccessResponse answer = api.call(
                NONE,
                slack -> slack.oauthV2Access(request -> request.clientId(distribution.clientId())
                        .clientSecret(distribution.clientSecret().reveal())
                        .grantType("refresh_token")
                        .refreshToken(next)));
        return new Installation(
                before.workspace(),
                before.name(),
                before.botUser(),
                before.installedBy(),
                before.scopes(),
                token(answer),
                renewal(answer));
    }

    private static Secret token(OAuthV2AccessResponse answer) throws DeliveryException {
        if (answer.getAccessToken() == null) {
            throw new DeliveryException.Unknown(
                    "Slack gave no bot token", new IOException("the answer has no access_token"));
        }
        return new Secret(answer.getAccessToken());
    }

    private Optional<Installation.Renewal> renewal(OAuthV2AccessResponse answer) {
        if (answer.getRefreshToken() == null || answer.getExpiresIn() == null) {
            return Optional.empty();
        }
        Instant now = clock.instant();
        Duration life = Duration.ofSeconds(answer.getExpiresIn());
        return Optional.of(new Installation.Renewal(
                new Secret(answer.getRefreshToken()), now.plusMillis((long) (life.toMillis() * DUE)), now.plus(life)));
    }
}
