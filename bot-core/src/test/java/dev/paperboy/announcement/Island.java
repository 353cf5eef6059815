package dev.paperboy.announcement;

import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.zone.ZoneRules;
import java.time.zone.ZoneRulesProvider;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** A time zone whose government thinks better of it, for tests. */
final class Island extends ZoneRulesProvider {
    private static final String NAME = "Test/Island";
    private static final Island ONLY = new Island();

    private volatile int ahead;

    static {
        ZoneRulesProvider.registerProvider(ONLY);
    }

    private Island() {}

    /** The zone. */
    static ZoneId zone() {
        return ZoneId.of(ONLY.provideZoneIds().iterator().next());
    }

    /** New rules, as a new release of the time zone data brings them: so many hours ahead of UTC all the time. */
    static void isAhead(int hours) {
        ONLY.ahead = hours;
        boolean unused = ZoneRulesProvider.refresh();
    }

    @Override
    protected Set<String> provideZoneIds() {
        return Set.of(NAME);
    }

    /** None to be kept, because they change. */
    @Override
    protected @Nullable ZoneRules provideRules(String zone, boolean forCaching) {
        return forCaching ? null : rules();
    }

    @Override
    protected NavigableMap<String, ZoneRules> provideVersions(String zone) {
        NavigableMap<String, ZoneRules> newest = new TreeMap<>();
        newest.put("island-" + ahead, rules());
        return newest;
    }

    @Override
    protected boolean provideRefresh() {
        return true;
    }

    private ZoneRules rules() {
        return ZoneOffset.ofHours(ahead).getRules();
    }
}
