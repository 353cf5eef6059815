package dev.paperboy.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.model.event.AppUninstalledEvent;
import com.slack.api.model.event.TeamAccessGrantedEvent;
import com.slack.api.model.event.TeamAccessRevokedEvent;
import com.slack.api.model.event.TokensRevokedEvent;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Forgets what workspaces gave us, as soon as they take it back; an organization may do so for some of its workspaces. Thread-safe. */
final class SlackDepartures {
    private static final Logger LOG = LoggerFactory.getLogger(SlackDepartures.class);

    private final InstallationStore installations;

    SlackDepartures(InstallationStore installations) {
        this.installations = installations;
    }

    /** Has the app report them here. */
    void watch(App app) {
        app.event(AppUninstalledEvent.class, (payload, context) -> {
            uninstalled(context);
            return context.ack();
        });
        app.event(TokensRevokedEvent.class, (payload, context) -> {
            revoked(context, payload.getEvent().getTokens());
            return context.ack();
        });
        app.event(TeamAccessRevokedEvent.class, (payload, context) -> {
            outOf(payload.getEvent().getTeamIds());
            return context.ack();
        });
        app.event(TeamAccessGrantedEvent.class, (payload, context) -> {
            letInto(context, payload.getEvent().getTeamIds());
            return context.ack();
        });
    }

    /** An organization took us out of some of its workspaces; its installation no longer serves them. */
    private void outOf(List<String> teams) {
        for (String team : teams) {
            installations.wipe(SlackAddresses.workspace(team));
            LOG.info("Workspace {} no longer has Paperboy by its organization", team);
        }
    }

    private void letInto(Context from, List<String> teams) {
        String organization = from.getEnterpriseId();
        if (organization != null) {
            teams.forEach(team ->
                    installations.belongs(SlackAddresses.workspace(team), SlackAddresses.workspace(organization)));
        }
    }

    private void uninstalled(Context from) {
        installation(from).ifPresent(this::wipe);
    }

    /** Tokens were revoked; those of people are none of ours. */
    private void revoked(Context from, TokensRevokedEvent.Tokens tokens) {
        installation(from)
                .filter(gone -> tokens.getBot() != null && tokens.getBot().contains(gone.botUser()))
                .ifPresent(this::wipe);
    }

    /** The workspace's own; without one, that of its organization: a single workspace leaves an organization by another event. */
    private Optional<Installation> installation(Context from) {
        return own(from.getTeamId()).or(() -> own(from.getEnterpriseId()));
    }

    private Optional<Installation> own(@Nullable String id) {
        if (id == null) {
            return Optional.empty();
        }
        Workspace workspace = SlackAddresses.workspace(id);
        return installations.find(workspace).filter(found -> found.workspace().equals(workspace));
    }

    private void wipe(Installation gone) {
        if (installations.wipe(gone.workspace())) {
            LOG.info(
                    "Workspace {} removed Paperboy; its token is deleted",
                    gone.workspace().id());
        }
    }
}
