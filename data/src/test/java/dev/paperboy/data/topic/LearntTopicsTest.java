package dev.paperboy.data.topic;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.paper.Arrivals;
import dev.paperboy.paper.PapersInMemory;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LearntTopicsTest {
    @TempDir
    Path folder;

    private final PapersInMemory store = new PapersInMemory();
    private Path file;

    @BeforeEach
    void name() {
        file = folder.resolve("topics.txt");
    }

    @Test
    void completesWhatTheStoreIsAbout() {
        keep("diffusion models", 1, 6);
        try (LearntTopics topics = LearntTopics.open(file, store)) {
            assertThat(topics.completing("dif", 5)).isEmpty();
            topics.learn().join();
            assertThat(topics.completing("dif", 5)).contains("diffusion models");
        }
    }

    @Test
    void knowsThemAgainAfterARestart() {
        keep("diffusion models", 1, 6);
        try (LearntTopics topics = LearntTopics.open(file, store)) {
            topics.learn().join();
        }
        PapersInMemory others = new PapersInMemory();
        try (LearntTopics topics = LearntTopics.open(file, others)) {
            topics.learn().join();
            assertThat(topics.completing("dif", 5)).contains("diffusion models");
        }
    }

    @Test
    void learnsAnewOnlyWhenTheStoreHasGrownByAThird() {
        keep("diffusion models", 1, 9);
        try (LearntTopics topics = LearntTopics.open(file, store)) {
            topics.learn().join();
            keep("graph learning", 10, 12);
            topics.learn().join();
            assertThat(topics.completing("graph", 5)).isEmpty();
            keep("graph learning", 13, 14);
            topics.learn().join();
            assertThat(topics.completing("graph", 5)).contains("graph learning");
        }
    }

    @Test
    void learnsAnewWhereTheFileIsDamaged() throws IOException {
        keep("diffusion models", 1, 6);
        Files.writeString(file, "paperboy topics 1\tmany\tmany\nfirst\tsecond\tthird\n");
        try (LearntTopics topics = LearntTopics.open(file, store)) {
            topics.learn().join();
            assertThat(topics.completing("dif", 5)).contains("diffusion models");
        }
    }

    private void keep(String topic, int from, int to) {
        for (int i = from; i <= to; i++) {
            store.keep(
                    List.of(Arrivals.arxiv("2609.%05d".formatted(i), "On " + topic + " in case " + (char) ('a' + i))));
        }
    }
}
