package dev.paperboy.announcement;

import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryException;
import dev.paperboy.platform.TokenBucket;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** How much may be posted where, now: for each channel, each workspace and each platform. Thread-safe. */
final class Limits {
    private static final Logger LOG = LoggerFactory.getLogger(Limits.class);

    private final Map<String, Allowance> allowances;
    private final Clock clock;
    private final Map<Workspace, Tempo> tempos = new HashMap<>();
    private final Map<String, Gate> gates = new HashMap<>();

    private record Gate(Allowance allowance, TokenBucket bucket, Breaker breaker) {
        boolean isOpen(int underWay, Instant now) {
            return underWay < allowance.atOnce() && breaker.isOpen(now) && bucket.hasOne(now);
        }
    }

    /**
     * Nothing used up yet.
     *
     * @param allowances by the key of the platform; one without is {@link Allowance#UNLIMITED}
     * @param clock one that nobody sets
     */
    Limits(Map<String, Allowance> allowances, Clock clock) {
        this.allowances = Map.copyOf(allowances);
        this.clock = clock;
    }

    /**
     * Whether anything may be posted to that workspace now, wherever in it.
     *
     * @param underWay how many posts to its platform are under way
     */
    synchronized boolean isOpen(Workspace workspace, int underWay) {
        Instant now = clock.instant();
        return gate(workspace, now).isOpen(underWay, now)
                && tempo(workspace, now).isReady(now);
    }

    /**
     * Takes the right to post it, if there is one now.
     *
     * @param underWay how many posts to its platform are under way
     */
    synchronized boolean take(Owed owed, int underWay) {
        Instant now = clock.instant();
        Tempo tempo = tempo(owed.workspace(), now);
        if (!isOpen(owed.workspace(), underWay) || tempo.isResting(owed.address(), now)) {
            return false;
        }
        gate(owed.workspace(), now).bucket().take();
        tempo.take(owed.address(), now);
        return true;
    }

    /** Nothing was posted. */
    synchronized void giveBack(Owed owed) {
        Instant now = clock.instant();
        gate(owed.workspace(), now).bucket().giveBack();
        tempo(owed.workspace(), now).giveBack();
    }

    synchronized void succeeded(Workspace workspace) {
        gate(workspace, clock.instant()).breaker().succeeded();
    }

    synchronized void failed(Owed owed, DeliveryException failure) {
        Instant now = clock.instant();
        Workspace workspace = owed.workspace();
        Breaker breaker = gate(workspace, now).breaker();
        boolean wasOpen = breaker.isOpen(now);
        if (failure instanceof DeliveryException.Busy busy) {
            slowDown(owed, busy, now);
        } else if (failure instanceof DeliveryException.Uninstalled) {
            breaker.uninstalled(workspace, now);
        } else if (failure instanceof DeliveryException.Gone) {
            breaker.refused(now);
        }
        if (wasOpen && !breaker.isOpen(now)) {
            LOG.error("{} refuses too much; it is left alone for some minutes", workspace.platform());
        }
    }

    private void slowDown(Owed owed, DeliveryException.Busy busy, Instant now) {
        Tempo tempo = tempo(owed.workspace(), now);
        switch (busy.reach()) {
            case ADDRESS -> tempo.rest(owed.address(), busy.waitFor(), now);
            case WORKSPACE -> tempo.slowDown(busy.waitFor(), now);
        }
    }

    /** Forgets workspaces that were not posted to for a while. */
    synchronized void tidy() {
        Instant now = clock.instant();
        tempos.values().removeIf(tempo -> tempo.isForgettable(now));
    }

    private Gate gate(Workspace workspace, Instant now) {
        return gates.computeIfAbsent(workspace.platform(), platform -> {
            Allowance allowance = allowances.getOrDefault(platform, Allowance.UNLIMITED);
            TokenBucket bucket = new TokenBucket(allowance.perSecond(), allowance.perSecond(), now);
            return new Gate(allowance, bucket, new Breaker());
        });
    }

    private Tempo tempo(Workspace workspace, Instant now) {
        return tempos.computeIfAbsent(workspace, unknown -> new Tempo(now));
    }
}
