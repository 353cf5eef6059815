package dev.paperboy.discord.fake;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** Faults to order: what happens to requests whose line, like {@code POST channels/}, begins so. Thread-safe. */
public final class FakeFaults {
    private static final int ALWAYS = Integer.MAX_VALUE;

    private final List<Fault> faults = new CopyOnWriteArrayList<>();

    /** What happens to a request. */
    enum Kind {
        /** It is refused and not done. */
        REFUSED,
        /** It is done, and its answer is an error. */
        DONE_THEN_REFUSED,
        /** It is done, and the connection ends without an answer. */
        DONE_THEN_LOST
    }

    /** One that applies as often as is left. The scope is that of a rate limit, else empty. */
    record Fault(String request, AtomicInteger left, Kind kind, int status, int code, String scope) {}

    /** Refuses from now on. */
    public void refuse(String request, int status, int code) {
        order(request, ALWAYS, Kind.REFUSED, status, code, "");
    }

    /** Refuses the next ones. */
    public void refuse(String request, int times, int status, int code) {
        order(request, times, Kind.REFUSED, status, code, "");
    }

    /** Does the next one and answers with an error all the same. */
    public void refuseAfterDoing(String request, int times, int status) {
        order(request, times, Kind.DONE_THEN_REFUSED, status, 0, "");
    }

    /** Does the next ones and loses the answers. */
    public void loseAnswers(String request, int times) {
        order(request, times, Kind.DONE_THEN_LOST, 0, 0, "");
    }

    /** Says for the next ones that there were too many requests, and to come back in a tenth of a second. */
    public void limit(String request, int times, String scope) {
        order(request, times, Kind.REFUSED, 429, 0, scope);
    }

    /** Takes every fault back. */
    public void mend() {
        faults.clear();
    }

    /** The fault of a request that is here now. */
    Optional<Fault> next(String line) {
        return faults.stream()
                .filter(fault -> line.startsWith(fault.request()))
                .filter(fault -> fault.left().getAndDecrement() > 0)
                .findFirst();
    }

    private void order(String request, int times, Kind kind, int status, int code, String scope) {
        faults.add(new Fault(request, new AtomicInteger(times), kind, status, code, scope));
    }
}
