package dev.paperboy.slack;

import com.slack.api.bolt.App;
import com.slack.api.bolt.context.Context;
import com.slack.api.bolt.request.Request;
import com.slack.api.bolt.response.Response;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.InstallationStore;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The app as requests find it, whatever brought them: before the app takes one, it is noted which organization the
 * workspace belongs to, because the organization may have let us in for all of its workspaces. Thread-safe.
 */
final class SlackGate extends App {
    private final App app;
    private final InstallationStore installations;
    private final Set<Workspace> members = ConcurrentHashMap.newKeySet();

    SlackGate(App app, InstallationStore installations) {
        super(app.config(), List.of());
        this.app = app;
        this.installations = installations;
    }

    @Override
    @SuppressWarnings("rawtypes") // as the method it overrides
    public Response run(Request request) throws Exception {
        noteOrganization(request.getContext());
        return app.run(request);
    }

    private void noteOrganization(Context about) {
        if (about.getTeamId() != null && about.getEnterpriseId() != null) {
            Workspace workspace = SlackAddresses.workspace(about.getTeamId());
            if (!members.contains(workspace)) {
                installations.belongs(workspace, SlackAddresses.workspace(about.getEnterpriseId()));
                members.add(workspace);
            }
        }
    }
}
