package dev.paperboy.data.store;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.announcement.Announcement;
import dev.paperboy.announcement.AnnouncementStore;
import dev.paperboy.announcement.Attempts;
import dev.paperboy.announcement.Delivery;
import dev.paperboy.announcement.Owed;
import dev.paperboy.announcement.State;
import dev.paperboy.announcement.Status;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ClaimTest {
    private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");
    private static final int DELIVERIES = 400;
    private static final int WORKERS = 4;
    private static final int AT_ONCE = 20;

    @TempDir
    private Path home;

    @Test
    void givesEachDeliveryToOneWorkerOnH2() throws Exception {
        givesEachDeliveryToOneWorker(new StoreLocation.Embedded(home));
    }

    @Test
    void givesEachDeliveryToOneWorkerOnPostgres() throws Exception {
        givesEachDeliveryToOneWorker(PostgresServer.location(home));
    }

    private static void givesEachDeliveryToOneWorker(StoreLocation location)
            throws SQLException, ExecutionException, InterruptedException {
        ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
        try (Store store = Store.open(location, Clock.systemUTC())) {
            store.announcements()
                    .plan(IntStream.range(0, DELIVERIES)
                            .mapToObj(ClaimTest::planned)
                            .toList());
            Callable<List<Announcement>> claimAll = () -> claimAll(store.announcements());
            List<Announcement> claimed = new ArrayList<>();
            for (Future<List<Announcement>> worker :
                    workers.invokeAll(List.of(claimAll, claimAll, claimAll, claimAll))) {
                claimed.addAll(worker.get());
            }
            assertThat(claimed).hasSize(DELIVERIES).doesNotHaveDuplicates();
            assertThat(store.announcements().in(Set.of(State.SENDING), DELIVERIES))
                    .hasSize(DELIVERIES)
                    .allSatisfy(one -> assertThat(one.attempts().fence()).isEqualTo(1));
        } finally {
            workers.shutdown();
        }
    }

    private static List<Announcement> claimAll(AnnouncementStore store) {
        List<Announcement> mine = new ArrayList<>();
        List<Delivery> awake = store.awake(State.PLANNED, NOW, AT_ONCE);
        while (!awake.isEmpty()) {
            store.swapAll(awake.stream()
                            .map(one -> new AnnouncementStore.Step(one, claimed(one)))
                            .toList())
                    .forEach(step -> mine.add(step.after().owed().announcement()));
            awake = store.awake(State.PLANNED, NOW, AT_ONCE);
        }
        return mine;
    }

    private static Delivery planned(int number) {
        Workspace workspace = new Workspace("fake", "w" + number % 7);
        Announcement announcement = new Announcement(new SubscriptionId("s" + number), LocalDate.of(2026, 11, 23), 0);
        Owed owed = new Owed(announcement, workspace, new Address.Channel(workspace, "c" + number), NOW);
        return Delivery.planned(owed, new DeliveryKey("k" + number), NOW, NOW);
    }

    private static Delivery claimed(Delivery one) {
        return new Delivery(
                one.owed(),
                one.generation(),
                one.key(),
                new Status(State.SENDING, NOW, Optional.empty(), Optional.empty()),
                new Attempts(one.attempts().fence() + 1, 1, Optional.empty(), NOW.plusSeconds(60)),
                one.contents());
    }
}
