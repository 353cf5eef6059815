package dev.paperboy.app.schedule;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.classic.spi.IThrowableProxy;
import ch.qos.logback.core.read.ListAppender;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.slf4j.LoggerFactory;

class RoundsTest {

    @Test
    void goesOnAfterAJobThatThrew() throws InterruptedException {
        CountDownLatch thrice = new CountDownLatch(3);
        try (Rounds rounds = new Rounds(Duration.ofSeconds(5))) {
            rounds.every(Duration.ofMillis(1), "failing", () -> {
                thrice.countDown();
                throw new IllegalStateException("expected by this test");
            });

            assertThat(thrice.await(10, TimeUnit.SECONDS)).isTrue();
        }
    }

    @Test
    void saysEachReasonOnceUntilAJobWorksAgain() throws InterruptedException {
        List<String> outcomes = List.of("full", "full", "closed", "full", "", "", "full", "full");
        Logger log = (Logger) LoggerFactory.getLogger(Rounds.class);
        ListAppender<ILoggingEvent> appender = new ListAppender<>();
        appender.start();
        log.addAppender(appender);
        Iterator<String> next = outcomes.iterator();
        CountDownLatch all = new CountDownLatch(outcomes.size() + 1);
        try (Rounds rounds = new Rounds(Duration.ofSeconds(5))) {
            rounds.every(Duration.ofMillis(1), "failing", () -> {
                all.countDown();
                String reason = next.hasNext() ? next.next() : "full";
                if (!reason.isEmpty()) {
                    throw new IllegalStateException(reason);
                }
            });
            assertThat(all.await(10, TimeUnit.SECONDS)).isTrue();
        } finally {
            log.detachAppender(appender);
        }
        assertThat(appender.list)
                .extracting(said -> Optional.ofNullable(said.getThrowableProxy())
                        .map(IThrowableProxy::getMessage)
                        .orElse("works"))
                .containsExactly("full", "closed", "works", "full");
    }

    @Test
    void aSlowJobHoldsUpNoOther() throws InterruptedException {
        CountDownLatch release = new CountDownLatch(1);
        CountDownLatch others = new CountDownLatch(3);
        try (Rounds rounds = new Rounds(Duration.ofSeconds(5))) {
            rounds.every(Duration.ofHours(1), "slow", () -> await(release));
            rounds.every(Duration.ofMillis(1), "quick", others::countDown);

            assertThat(others.await(10, TimeUnit.SECONDS)).isTrue();
            release.countDown();
        }
    }

    @Test
    void closingLetsAJobFinishUninterrupted() throws InterruptedException {
        CountDownLatch begun = new CountDownLatch(1);
        AtomicBoolean finished = new AtomicBoolean();
        Rounds rounds = new Rounds(Duration.ofSeconds(10));
        CountDownLatch release = new CountDownLatch(1);
        rounds.every(Duration.ofHours(1), "job", () -> {
            begun.countDown();
            await(release);
            finished.set(!Thread.currentThread().isInterrupted());
        });
        begun.await();
        Thread closing = new Thread(rounds::close);
        closing.start();

        release.countDown();
        closing.join();

        assertThat(finished).isTrue();
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException interrupted) {
            throw new AssertionError(interrupted);
        }
    }
}
