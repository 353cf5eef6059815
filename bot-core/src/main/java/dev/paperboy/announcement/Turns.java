package dev.paperboy.announcement;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What is ready, handed out in turns: each workspace has one at a time, so that none waits for another's many. Reads the store in
 * pages and holds a few of each workspace, and of each platform no more than fit into memory. What it holds may be out of date; a claim
 * finds that out. Thread-safe.
 */
final class Turns {
    private static final int PAGE = 500;
    private static final int PAGES_A_TIME = 4;
    /** Held of each workspace; the rest is read again when these are gone. */
    private static final int EACH = 20;
    /** Held of each platform: one that may not be posted to must not fill the memory, nor keep others' from being found. */
    static final int MOST = 10_000;

    private final AnnouncementStore announcements;
    private final Limits limits;
    private final Map<Workspace, Deque<Delivery>> waiting = new LinkedHashMap<>();
    private final Set<Announcement> held = new HashSet<>();
    private final Set<Workspace> cut = new HashSet<>();
    private final Map<String, Integer> crowds = new HashMap<>();
    private final Set<String> full = new HashSet<>();
    private Optional<Delivery> last = Optional.empty();
    private boolean stale = true;

    Turns(AnnouncementStore announcements, Limits limits) {
        this.announcements = announcements;
        this.limits = limits;
    }

    /** There may be more in the store than when it was last read. */
    synchronized void refresh() {
        stale = true;
    }

    /** How many it holds. */
    synchronized int held() {
        return held.size();
    }

    /** Whether something waits, be it only for its turn or for a limit. */
    synchronized boolean isAnyoneWaiting() {
        return stale || !waiting.isEmpty();
    }

    /** The next, one of each workspace that is not busy, no more than there is room for; the right to post them is taken. */
    synchronized List<Delivery> next(Set<Workspace> busy, int room, Instant now) {
        Map<String, Integer> underWay = new HashMap<>();
        busy.forEach(workspace -> underWay.merge(workspace.platform(), 1, Integer::sum));
        Set<Workspace> taken = new HashSet<>(busy);
        List<Delivery> turn = new ArrayList<>(pick(taken, underWay, room));
        for (int page = 0; page < PAGES_A_TIME && stale && turn.size() < room; page++) {
            read(now);
            turn.addAll(pick(taken, underWay, room - turn.size()));
        }
        return turn;
    }

    /** Whoever was served goes to the end of the queue. */
    private List<Delivery> pick(Set<Workspace> taken, Map<String, Integer> underWay, int room) {
        List<Delivery> picked = new ArrayList<>();
        Map<Workspace, Deque<Delivery>> served = new LinkedHashMap<>();
        Iterator<Map.Entry<Workspace, Deque<Delivery>>> queue =
                waiting.entrySet().iterator();
        while (queue.hasNext() && picked.size() < room) {
            Map.Entry<Workspace, Deque<Delivery>> each = queue.next();
            Workspace workspace = each.getKey();
            int others = underWay.getOrDefault(workspace.platform(), 0);
            if (taken.contains(workspace) || !limits.isOpen(workspace, others)) {
                continue;
            }
            Optional<Delivery> first = each.getValue().stream()
                    .filter(one -> limits.take(one.owed(), others))
                    .findFirst();
            if (first.isEmpty()) {
                continue;
            }
            taken.add(workspace);
            underWay.put(workspace.platform(), others + 1);
            picked.add(first.get());
            drop(first.get());
            each.getValue().remove(first.get());
            queue.remove();
            served.put(workspace, each.getValue());
        }
        served.forEach(this::queueAgain);
        return picked;
    }

    private void drop(Delivery one) {
        held.remove(one.owed().announcement());
        String platform = one.owed().workspace().platform();
        int left = crowds.merge(platform, -1, Integer::sum);
        if (left <= MOST / 2 && full.remove(platform)) {
            stale = true;
        }
    }

    private void queueAgain(Workspace workspace, Deque<Delivery> rest) {
        if (!rest.isEmpty()) {
            waiting.put(workspace, rest);
        } else if (cut.remove(workspace)) {
            stale = true;
        }
    }

    private void read(Instant now) {
        List<Delivery> page = last.isPresent()
                ? announcements.awake(State.READY, now, last.get(), PAGE)
                : announcements.awake(State.READY, now, PAGE);
        page.forEach(this::hold);
        boolean end = page.size() < PAGE;
        last = end ? Optional.empty() : Optional.of(page.get(page.size() - 1));
        stale = !end;
    }

    private void hold(Delivery one) {
        Workspace workspace = one.owed().workspace();
        Deque<Delivery> queue = waiting.computeIfAbsent(workspace, fresh -> new ArrayDeque<>());
        if (queue.size() >= EACH) {
            cut.add(workspace);
        } else if (crowds.getOrDefault(workspace.platform(), 0) >= MOST) {
            full.add(workspace.platform());
        } else if (held.add(one.owed().announcement())) {
            crowds.merge(workspace.platform(), 1, Integer::sum);
            queue.addLast(one);
        }
        if (queue.isEmpty()) {
            waiting.remove(workspace);
        }
    }
}
