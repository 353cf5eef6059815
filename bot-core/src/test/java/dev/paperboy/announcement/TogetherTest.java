package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.platform.DeliveryKey;
import dev.paperboy.subscription.SubscriptionId;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class TogetherTest {
    private static final Instant NINE = Instant.parse("2026-11-23T09:00:00Z");
    private static final int WORKERS = 16;

    private final AnnouncementsInMemory rows = new AnnouncementsInMemory();
    private final AtomicInteger transactions = new AtomicInteger();
    private final CountDownLatch everybodyWaits = new CountDownLatch(1);
    private final ExecutorService workers = Executors.newFixedThreadPool(WORKERS);
    private final Together together = new Together(slowAtFirst());

    @AfterEach
    void stop() {
        workers.shutdown();
    }

    @Test
    void whoeverComesWhileTheStoreIsBusyGoesWithTheNextTransaction() throws Exception {
        List<Future<Boolean>> taken =
                takeAll(IntStream.range(0, WORKERS).mapToObj(this::claim).toList());
        for (Future<Boolean> one : taken) {
            assertThat(one.get()).isTrue();
        }
        assertThat(transactions).hasValue(2);
        assertThat(rows.counts()).containsEntry(State.SENDING, (long) WORKERS);
    }

    @Test
    void eachIsToldOfItsOwnStepThoughTwoAreOfOneDelivery() throws Exception {
        Step first = claim(0);
        Step one = claim(1);
        Step same = new Step(one.before(), one.after());
        List<Future<Boolean>> taken = takeAll(List.of(first, one, same));
        assertThat(taken.get(0).get()).isTrue();
        assertThat(taken.get(1).get()).isNotEqualTo(taken.get(2).get());
    }

    @Test
    void oneThatCanNotBeWrittenHoldsUpNobodyElse() throws Exception {
        Step poison = claim(99);
        List<Future<Boolean>> taken = takeAll(List.of(claim(0), poison, claim(1)));
        assertThat(taken.get(2).get()).isTrue();
        assertThatThrownBy(taken.get(1)::get).hasRootCauseMessage("poison");
    }

    /** The first occupies the store until all the others wait. */
    private List<Future<Boolean>> takeAll(List<Step> steps) {
        List<Future<Boolean>> taken = new ArrayList<>();
        for (Step step : steps) {
            taken.add(workers.submit(() -> together.take(step)));
            int waiting = taken.size();
            while (together.waiting() < waiting - 1 || transactions.get() == 0) {
                Thread.onSpinWait();
            }
        }
        everybodyWaits.countDown();
        return taken;
    }

    private Step claim(int number) {
        Workspace workspace = new Workspace("fake", "w");
        Announcement announcement = new Announcement(new SubscriptionId("s" + number), LocalDate.of(2026, 11, 23), 0);
        Owed owed = new Owed(announcement, workspace, new Address.Channel(workspace, "c" + number), NINE);
        Delivery planned = Delivery.planned(owed, new DeliveryKey("k" + number), NINE, NINE);
        rows.plan(List.of(planned));
        return new Step(planned, planned.sending(NINE, NINE));
    }

    private AnnouncementStore slowAtFirst() {
        return (AnnouncementStore) Proxy.newProxyInstance(
                AnnouncementStore.class.getClassLoader(),
                new Class<?>[] {AnnouncementStore.class},
                (proxy, method, arguments) -> {
                    if (transactions.getAndIncrement() == 0) {
                        everybodyWaits.await();
                    }
                    if (String.valueOf(arguments[0]).contains("subscription=s99,")) {
                        throw new IllegalStateException("poison");
                    }
                    try {
                        return method.invoke(rows, arguments);
                    } catch (InvocationTargetException failure) {
                        throw failure.getCause();
                    }
                });
    }
}
