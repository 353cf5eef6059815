package dev.paperboy.data.feed.huggingface;

import static dev.paperboy.data.feed.LoopbackSource.body;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.paperboy.data.feed.Asking;
import dev.paperboy.data.feed.LoopbackSource;
import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.data.feed.Resources;
import dev.paperboy.data.feed.entry.Fields;
import dev.paperboy.data.feed.entry.UnreadableEntry;
import dev.paperboy.paper.Arrival;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperFeed.Batch;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** On answers as Hugging Face gave them. */
class HuggingFaceRecordingsTest {
    private final MovingClock clock = new MovingClock(Instant.parse("2026-08-21T08:19:00Z"));
    private final LoopbackSource source = new LoopbackSource(clock);
    private final Asking asking = Asking.resting(clock, Duration.ZERO);
    private final HuggingFaceFeed feed = new HuggingFaceFeed(source.base(), asking.http(), asking.watch(), clock);

    @AfterEach
    void close() {
        source.close();
    }

    @Test
    void readsTheWholeListInItsOrder() throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/hf-daily.json")));
        Batch batch = feed.list(LocalDate.of(2026, 8, 21));
        assertThat(batch.refused()).isEmpty();
        List<Paper> papers = batch.arrivals().stream().map(Arrival::paper).toList();
        assertThat(papers).hasSize(17).allSatisfy(paper -> {
            assertThat(paper.authors()).isNotEmpty();
            assertThat(paper.abstractText()).isNotEmpty();
            assertThat(paper.publishedAt()).isPresent();
        });
        assertThat(papers.get(0).id()).isEqualTo(new PaperId("2608.19880"));
        assertThat(papers).extracting(paper -> -paper.popularity().upvotes()).isSorted();
    }

    @Test
    void readsTheOlderShape() throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/hf-daily-2024-schema.json")));
        Batch batch = feed.list(LocalDate.of(2024, 5, 27));
        assertThat(batch.refused()).isEmpty();
        assertThat(batch.arrivals()).hasSize(6);
        assertThat(batch.arrivals().get(0).paper().title())
                .isEqualTo("ConvLLaVA: Hierarchical Backbones as Visual Encoder for Large Multimodal Models");
    }

    @Test
    void readsOnePaper() throws FeedException {
        source.answerInTurn(body(200, Resources.sharedText("payloads/hf-paper.json")));
        Arrival found = feed.find(new PaperId("2509.24002")).orElseThrow();
        assertThat(found.listedOn()).contains(LocalDate.of(2025, 10, 1));
        assertThat(found.paper().popularity().upvotes()).isEqualTo(118);
    }

    @Test
    void takesEveryOddEntry() throws JsonProcessingException, UnreadableEntry {
        JsonNode oddities = new JsonMapper().readTree(Resources.sharedText("payloads/hf-daily-oddities.json"));
        assertThat(oddities).hasSize(24);
        Map<String, String> titles = new HashMap<>();
        for (JsonNode oddity : oddities) {
            Optional<LocalDate> day =
                    Optional.of(LocalDate.parse(oddity.path("_date").asText()));
            Paper paper = new HuggingFaceEntry(new Fields(oddity.path("entry")))
                    .arrival(day, clock.instant())
                    .paper();
            titles.put(paper.id().value(), paper.title());
            assertThat(paper.title()).doesNotContain("\n", "  ", "$^", "\\\\");
            assertThat(visibleAuthors(oddity)).isEqualTo(paper.authors().size());
        }
        assertThat(titles)
                .hasSize(24)
                .containsEntry(
                        "2503.04725", "L\u00B2M: Mutual Information Scaling Law for Long-Context Language Modeling")
                .containsEntry("2603.07980", "$OneMillion-Bench: How Far are Language Agents from Human Experts?")
                .containsEntry("2608.14614", "DumpsterCluster: From Dumpster Diving to Serving LLaMA-70B on $60 GPUs");
        assertThat(titles.get("2604.17388")).contains("Denoising Network for Time Series");
    }

    private static long visibleAuthors(JsonNode oddity) {
        return StreamSupport.stream(
                        oddity.path("entry").path("paper").path("authors").spliterator(), false)
                .filter(author -> !author.path("hidden").asBoolean())
                .count();
    }
}
