package dev.paperboy.slack;

import com.slack.api.methods.response.auth.AuthTestResponse;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import dev.paperboy.platform.Secret;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How one workspace's installation is.
 *
 * @param workspace what people call it; empty when Slack does not even say that
 * @param problem why nothing works there
 * @param missing needed scopes that were not granted
 * @param optional scopes that were not granted and are not needed
 */
public record SlackCheckup(String workspace, Optional<String> problem, Set<String> missing, Set<String> optional) {
    private static final String GRANTED = "x-oauth-scopes";

    /** Asks Slack, once for each workspace that has let us in. */
    public static List<SlackCheckup> all(SlackSettings settings, InstallationStore installations) {
        try (SlackApi api = new SlackApi(settings.api())) {
            List<SlackCheckup> all = new ArrayList<>();
            if (settings.distribution().isEmpty()) {
                settings.botToken().ifPresent(token -> all.add(one(api, "", token)));
            } else {
                for (Installation installation : installations.all(SlackAddresses.PLATFORM)) {
                    all.add(one(api, installation.name(), installation.token()));
                }
            }
            return all;
        }
    }

    private static SlackCheckup one(SlackApi api, String name, Secret token) {
        try {
            AuthTestResponse us = api.call(token, slack -> slack.authTest(request -> request));
            Set<String> granted = granted(us.getHttpResponseHeaders());
            return new SlackCheckup(
                    us.getTeam(),
                    Optional.empty(),
                    SlackScopes.missing(true, granted),
                    SlackScopes.missing(false, granted));
        } catch (DeliveryException refused) {
            return new SlackCheckup(name, Optional.of(String.valueOf(refused.getMessage())), Set.of(), Set.of());
        }
    }

    private static Set<String> granted(Map<String, List<String>> headers) {
        return headers.entrySet().stream()
                .filter(header -> GRANTED.equals(header.getKey().toLowerCase(Locale.ROOT)))
                .flatMap(header -> header.getValue().stream())
                .flatMap(scopes -> Stream.of(scopes.split("[,\\s]+")))
                .collect(Collectors.toSet());
    }
}
