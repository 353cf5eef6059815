package dev.paperboy.app.wiring;

import dev.paperboy.announcement.DeliveryKeys;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.HomeInUse;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import java.time.Clock;
import java.util.List;

/** Gives checks what the home holds: opened for them, or in use already by the process that they run in. */
interface Inspection {

    /** Looks at a part of the home. */
    @FunctionalInterface
    interface Look<T> {
        List<Finding> at(T part) throws Exception;
    }

    /**
     * What a look at the store finds.
     *
     * @throws HomeInUse when another process has the home
     */
    List<Finding> ofStore(Look<Store> look) throws Exception;

    /**
     * What a look at the store with all that is derived from it finds.
     *
     * @throws HomeInUse when another process has the home
     */
    List<Finding> ofArchive(Look<Archive> look) throws Exception;

    /** Whether the store has forgotten posts that left. */
    boolean isForgetful(Store store);

    /** Opens the home for each look. */
    record Home(Configuration configuration, Clock clock) implements Inspection {
        @Override
        public List<Finding> ofStore(Look<Store> look) throws Exception {
            try (Store store = Store.open(Archive.location(configuration), clock)) {
                return look.at(store);
            }
        }

        @Override
        public List<Finding> ofArchive(Look<Archive> look) throws Exception {
            try (Archive archive = Archive.open(configuration, clock)) {
                return look.at(archive);
            }
        }

        @Override
        public boolean isForgetful(Store store) {
            DeliveryKeys keys = DeliverySecret.keys(configuration.home());
            try (SentLog ledger = SentLog.open(configuration.home(), clock)) {
                return Reconciling.of(store, ledger, keys, clock)
                        .isStoreBehind(configuration.database().isEmpty());
            }
        }
    }

    /** Uses what this process has open. */
    record Running(Archive archive, Outbox outbox) implements Inspection {
        @Override
        public List<Finding> ofStore(Look<Store> look) throws Exception {
            return look.at(archive.store());
        }

        @Override
        public List<Finding> ofArchive(Look<Archive> look) throws Exception {
            return look.at(archive);
        }

        @Override
        public boolean isForgetful(Store store) {
            return outbox.health().refusal().isPresent();
        }
    }
}
