package dev.paperboy.app.wiring;

import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.SentLog;
import java.time.Clock;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Gives checks what the home holds: opened for them, or in use already by the process that they run in. */
@FunctionalInterface
interface Inspection {

    /** Looks at what the home holds. */
    @FunctionalInterface
    interface Look {
        /** @param forgetful whether the store has forgotten posts that left */
        List<Finding> at(Archive archive, BooleanSupplier forgetful) throws Exception;
    }

    /** What the look finds. */
    List<Finding> of(Look look) throws Exception;

    /** Opens the home for each look; fails with {@link dev.paperboy.data.store.HomeInUse} when a Paperboy runs on it. */
    static Inspection ofHome(Configuration configuration, Clock clock) {
        return look -> {
            try (Archive archive = Archive.open(configuration, clock)) {
                return look.at(archive, () -> isForgetful(archive, configuration, clock));
            }
        };
    }

    private static boolean isForgetful(Archive archive, Configuration configuration, Clock clock) {
        DeliveryKeys keys = DeliverySecret.keys(configuration.home());
        try (SentLog ledger = SentLog.open(configuration.home(), clock)) {
            return Reconciling.of(archive.store(), ledger, keys, clock)
                    .isStoreBehind(configuration.database().isEmpty());
        }
    }

    /** Uses what this process has open. */
    static Inspection ofRunning(Archive archive, Outbox outbox) {
        return look -> look.at(archive, () -> outbox.health().refusal().isPresent());
    }
}
