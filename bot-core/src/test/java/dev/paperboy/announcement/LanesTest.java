package dev.paperboy.announcement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.announcement.Lanes.Work;
import dev.paperboy.chat.Workspace;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LanesTest {
    private static final Duration LONG = Duration.ofSeconds(30);
    private final ExecutorService workers = Executors.newFixedThreadPool(8);

    @AfterEach
    void stop() {
        workers.shutdown();
    }

    @Test
    void runsEverythingAndNeverTwoOfAWorkspaceAtOnce() throws Exception {
        int pieces = 2_000;
        Map<Workspace, Integer> left = new HashMap<>();
        for (int i = 0; i < 10; i++) {
            left.put(new Workspace("fake", "w" + i), pieces / 10);
        }
        Map<Workspace, AtomicInteger> inside = new ConcurrentHashMap<>();
        AtomicInteger crowded = new AtomicInteger();
        CountDownLatch done = new CountDownLatch(pieces);
        Lanes lanes = new Lanes(workers, 4, (busy, room) -> {
            List<Work> works = new ArrayList<>();
            for (Map.Entry<Workspace, Integer> entry : left.entrySet()) {
                Workspace workspace = entry.getKey();
                if (works.size() < room && entry.getValue() > 0 && !busy.contains(workspace)) {
                    entry.setValue(entry.getValue() - 1);
                    AtomicInteger here = inside.computeIfAbsent(workspace, key -> new AtomicInteger());
                    works.add(new Work(workspace, () -> enter(here, crowded, done)));
                }
            }
            return works;
        });
        lanes.fill();
        assertThat(done.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(crowded).hasValue(0);
        assertThat(lanes.close(LONG)).isTrue();
    }

    @Test
    void closingWaitsForWhatRunsAndStartsNothingMore() throws Exception {
        CountDownLatch running = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        Work work = new Work(new Workspace("fake", "w"), () -> {
            runs.incrementAndGet();
            running.countDown();
            awaitQuietly(goOn);
        });
        Lanes lanes = new Lanes(workers, 2, (busy, room) -> busy.isEmpty() ? List.of(work) : List.of());
        lanes.fill();
        assertThat(running.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lanes.close(Duration.ZERO)).isFalse();
        goOn.countDown();
        assertThat(lanes.close(LONG)).isTrue();
        lanes.fill();
        assertThat(runs).hasValue(1);
    }

    @Test
    void closingWaitsForWhatIsBeingChosenAndThatStillRuns() throws Exception {
        CountDownLatch choosing = new CountDownLatch(1);
        CountDownLatch goOn = new CountDownLatch(1);
        AtomicInteger runs = new AtomicInteger();
        Lanes lanes = new Lanes(workers, 2, (busy, room) -> {
            choosing.countDown();
            awaitQuietly(goOn);
            return List.of(new Work(new Workspace("fake", "w"), runs::incrementAndGet));
        });
        workers.execute(lanes::fill);
        assertThat(choosing.await(30, TimeUnit.SECONDS)).isTrue();
        assertThat(lanes.close(Duration.ZERO)).isFalse();
        goOn.countDown();
        assertThat(lanes.close(LONG)).isTrue();
        assertThat(runs).hasValue(1);
    }

    @Test
    void goesOnAfterAPieceThatFailed() {
        AtomicInteger runs = new AtomicInteger();
        Work failing = new Work(new Workspace("fake", "w"), () -> {
            runs.incrementAndGet();
            throw new IllegalStateException("a test's");
        });
        Lanes lanes = new Lanes(Runnable::run, 2, (busy, room) -> busy.isEmpty() ? List.of(failing) : List.of());
        assertThatThrownBy(lanes::fill).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(lanes::fill).isInstanceOf(IllegalStateException.class);
        assertThat(runs).hasValue(2);
    }

    private static void enter(AtomicInteger here, AtomicInteger crowded, CountDownLatch done) {
        if (here.incrementAndGet() > 1) {
            crowded.incrementAndGet();
        }
        here.decrementAndGet();
        done.countDown();
    }

    private static void awaitQuietly(CountDownLatch latch) {
        try {
            assertThat(latch.await(30, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new AssertionError(e);
        }
    }
}
