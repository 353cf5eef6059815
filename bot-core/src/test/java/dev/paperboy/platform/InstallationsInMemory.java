package dev.paperboy.platform;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Keeps installations in memory. */
public final class InstallationsInMemory implements InstallationStore {
    private final Map<Workspace, Installation> kept = new HashMap<>();
    private final Map<Workspace, Workspace> organizations = new HashMap<>();
    private final Map<Workspace, Instant> claims = new HashMap<>();

    @Override
    public synchronized Optional<Installation> find(Workspace workspace) {
        return Optional.ofNullable(kept.get(workspace))
                .or(() -> Optional.ofNullable(organizations.get(workspace)).map(kept::get));
    }

    @Override
    public synchronized List<Installation> all(String platform) {
        return kept.values().stream()
                .filter(one -> one.workspace().platform().equals(platform))
                .sorted(Comparator.comparing(Installation::name))
                .toList();
    }

    @Override
    public synchronized void keep(Installation installation) {
        kept.put(installation.workspace(), installation);
        claims.remove(installation.workspace());
    }

    @Override
    public synchronized boolean claimRenewal(Installation before, Instant now, Instant until) {
        Instant claimed = claims.getOrDefault(before.workspace(), Instant.MIN);
        if (claimed.isAfter(now) || !isThere(before)) {
            return false;
        }
        claims.put(before.workspace(), until);
        return true;
    }

    @Override
    public synchronized boolean renew(Installation before, Installation after) {
        if (!isThere(before)) {
            return false;
        }
        keep(after);
        return true;
    }

    @Override
    public synchronized boolean wipe(Workspace workspace) {
        organizations.remove(workspace);
        return kept.remove(workspace) != null;
    }

    @Override
    public synchronized void belongs(Workspace workspace, Workspace organization) {
        organizations.put(workspace, organization);
    }

    private boolean isThere(Installation installation) {
        return Optional.ofNullable(kept.get(installation.workspace()))
                .filter(now -> now.token().equals(installation.token()))
                .isPresent();
    }
}
