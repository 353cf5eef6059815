package dev.paperboy.subscription;

import dev.paperboy.paper.PaperId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What was posted, the same for every subscription, for tests.
 *
 * @param listDay the newest list that was posted
 */
public record Posted(
        Optional<LocalDate> listDay,
        Set<PaperId> papers,
        Optional<History.Ended> ended,
        Optional<History.OnItsWay> waiting)
        implements History {
    public static final Posted NOTHING = new Posted(Optional.empty(), Set.of(), Optional.empty(), Optional.empty());

    static Posted list(LocalDate day, String... papers) {
        Set<PaperId> ids = new LinkedHashSet<>();
        for (String paper : papers) {
            ids.add(new PaperId(paper));
        }
        return new Posted(Optional.of(day), ids, Optional.empty(), Optional.empty());
    }

    @Override
    public Map<SubscriptionId, Covered> covered(Collection<SubscriptionId> ids) {
        Covered same = new Covered(listDay, papers);
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> same));
    }

    @Override
    public Optional<History.Ended> lastEnded(SubscriptionId id) {
        return ended;
    }

    @Override
    public Optional<OnItsWay> onItsWay(SubscriptionId id) {
        return waiting;
    }
}
