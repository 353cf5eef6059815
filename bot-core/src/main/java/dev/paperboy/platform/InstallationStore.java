package dev.paperboy.platform;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps what workspaces gave us; secrets are never kept in clear. A change is on disk when its method returns. Thread-safe. */
public interface InstallationStore {

    /** The workspace's own installation, else that of the organization it belongs to. */
    Optional<Installation> find(Workspace workspace);

    /** Every installation on a platform, by name. */
    List<Installation> all(String platform);

    /** Keeps an installation in place of the one that the workspace had. */
    void keep(Installation installation);

    /**
     * Claims the renewal of a token, so that nobody else buys the next one with the same secret.
     *
     * @param before the installation as it was found
     * @param until when others may claim it again, should we fail
     * @return whether it is ours: false when others have it at {@code now}, or the token is another by now
     */
    boolean claimRenewal(Installation before, Instant now, Instant until);

    /**
     * Puts a renewed token in place of the last one.
     *
     * @return false when the installation is gone or has another token by now; nothing is changed then
     */
    boolean renew(Installation before, Installation after);

    /**
     * Forgets what a workspace gave: its installation with its secrets, and that an organization's serves it.
     *
     * @return whether there was an installation of its own
     */
    boolean wipe(Workspace workspace);

    /** Notes that a workspace is served by its organization's installation. */
    void belongs(Workspace workspace, Workspace organization);
}
