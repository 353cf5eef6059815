package dev.paperboy.slack;

import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The installations that workspaces made. A token that doesn't last is replaced in time: by one at a time, also of several processes, and the
 * next one is in the store before anybody uses it. Until it is there the last one is used, as long as it lasts.
 */
final class InstalledTokens implements SlackTokens {
    private static final Logger LOG = LoggerFactory.getLogger(InstalledTokens.class);
    /** Longer than a call to Slack takes. */
    private static final Duration CLAIM = Duration.ofSeconds(30);

    private static final Duration OTHERS = Duration.ofSeconds(1);

    private final InstallationStore store;
    private final SlackOAuth oauth;
    private final Clock clock;
    private final Map<Workspace, ReentrantLock> locks = new ConcurrentHashMap<>();

    InstalledTokens(InstallationStore store, SlackOAuth oauth, Clock clock) {
        this.store = store;
        this.oauth = oauth;
        this.clock = clock;
    }

    @Override
    public Held of(Workspace workspace) throws DeliveryException {
        Installation installation = find(workspace);
        Instant now = clock.instant();
        if (isDue(installation, now)) {
            installation = lasts(installation, now) ? renewedIfNobodyDoes(installation) : renewed(installation);
        }
        return new Held(installation.token(), installation.botUser());
    }

    @Override
    public String whereabouts() {
        return store.all(SlackAddresses.PLATFORM).size() + " workspaces have installed Paperboy";
    }

    private Installation find(Workspace workspace) throws DeliveryException {
        return store.find(workspace).orElseThrow(() -> {
            String reason = "Paperboy is not installed in the workspace";
            return new DeliveryException.Uninstalled(reason, new NoSuchElementException(reason));
        });
    }

    private static boolean isDue(Installation installation, Instant now) {
        return installation.renewal().filter(it -> !it.due().isAfter(now)).isPresent();
    }

    private static boolean lasts(Installation installation, Instant now) {
        return installation.renewal().filter(it -> it.ends().isAfter(now)).isPresent();
    }

    private Installation renewedIfNobodyDoes(Installation last) {
        ReentrantLock lock = lock(last.workspace());
        if (!lock.tryLock()) {
            return last;
        }
        try {
            return renewal(last.workspace());
        } catch (DeliveryException failed) {
            LOG.warn(
                    "The token of workspace {} could not be replaced yet",
                    last.workspace().id(),
                    failed);
            return last;
        } finally {
            lock.unlock();
        }
    }

    private Installation renewed(Installation last) throws DeliveryException {
        ReentrantLock lock = lock(last.workspace());
        lock.lock();
        try {
            return renewal(last.workspace());
        } finally {
            lock.unlock();
        }
    }

    /** Asks Slack, unless somebody has by now. */
    private Installation renewal(Workspace workspace) throws DeliveryException {
        Installation last = find(workspace);
        Instant now = clock.instant();
        if (!isDue(last, now)) {
            return last;
        }
        if (!store.claimRenewal(last, now, now.plus(CLAIM))) {
            String reason = "the workspace's token is being replaced";
            throw new DeliveryException.Busy(reason, OTHERS, new IllegalStateException(reason));
        }
        Installation next = oauth.renew(last);
        return store.renew(last, next) ? next : find(workspace);
    }

    private ReentrantLock lock(Workspace workspace) {
        return locks.computeIfAbsent(workspace, any -> new ReentrantLock());
    }
}
