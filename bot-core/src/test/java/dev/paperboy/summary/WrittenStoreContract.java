package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.PaperId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What every {@link WrittenStore} does. */
public abstract class WrittenStoreContract {
    private static final Workspace LAB = new Workspace("console", "lab");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);
    private static final WrittenStore.Key KEY =
            new WrittenStore.Key(new PaperId("2608.00001"), "llama3.1:8b", Level.POINTS, "a".repeat(64));
    private static final WrittenStore.Written TWO_LINES = new WrittenStore.Written(
            List.of(
                    new SummaryWriter.Draft("Routers are hard to train.", Role.PROBLEM, 1),
                    new SummaryWriter.Draft("A ferry moves tokens; \u00e9t\u00e9 \u6211\u4eec.", Role.METHOD, 2)),
            Instant.parse("2026-08-21T10:15:30Z"));

    protected abstract WrittenStore store();

    @Test
    void findsWhatItKeepsLineByLine() {
        assertThat(store().find(KEY)).isEmpty();
        store().keep(KEY, TWO_LINES);
        assertThat(store().find(KEY)).contains(TWO_LINES);
    }

    @Test
    void tellsModelsLevelsPapersAndTextsApart() {
        store().keep(KEY, TWO_LINES);
        Stream.of(
                        new WrittenStore.Key(new PaperId("2608.00002"), KEY.model(), KEY.level(), KEY.text()),
                        new WrittenStore.Key(KEY.paper(), "other", KEY.level(), KEY.text()),
                        new WrittenStore.Key(KEY.paper(), KEY.model(), Level.TLDR, KEY.text()),
                        new WrittenStore.Key(KEY.paper(), KEY.model(), KEY.level(), "b".repeat(64)))
                .forEach(other -> assertThat(store().find(other)).isEmpty());
    }

    @Test
    void keepsTheNewestTextOnly() {
        store().keep(KEY, TWO_LINES);
        WrittenStore.Key revised = new WrittenStore.Key(KEY.paper(), KEY.model(), KEY.level(), "b".repeat(64));
        WrittenStore.Written oneLine =
                new WrittenStore.Written(List.of(TWO_LINES.lines().get(1)), Instant.parse("2026-08-22T00:00:00Z"));
        store().keep(revised, oneLine);
        assertThat(store().find(revised)).contains(oneLine);
        assertThat(store().find(KEY)).isEmpty();
    }

    @Test
    void allowsAsManyRequestsAsTheBudgetOfTheWorkspaceAndDay() {
        assertThat(store().spend(LAB, DAY, 2)).isTrue();
        assertThat(store().spend(LAB, DAY, 2)).isTrue();
        assertThat(store().spend(LAB, DAY, 2)).isFalse();
        assertThat(store().spend(new Workspace("console", "office"), DAY, 2)).isTrue();
        assertThat(store().spend(LAB, DAY.plusDays(1), 2)).isTrue();
        assertThat(store().spend(LAB, DAY.plusDays(2), 0)).isFalse();
    }

    @Test
    void neverAllowsMoreHoweverManyAskAtOnce() throws InterruptedException, ExecutionException {
        ExecutorService people = Executors.newFixedThreadPool(8);
        try {
            int allowed = 0;
            for (Future<Boolean> one :
                    people.invokeAll(Stream.generate(() -> (Callable<Boolean>) () -> store().spend(LAB, DAY, 5))
                            .limit(40)
                            .toList())) {
                allowed += one.get() ? 1 : 0;
            }
            assertThat(allowed).isEqualTo(5);
        } finally {
            people.shutdownNow();
        }
    }
}
