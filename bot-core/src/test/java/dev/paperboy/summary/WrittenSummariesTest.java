package dev.paperboy.summary;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.chat.SettableClock;
import dev.paperboy.chat.Workspace;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WrittenSummariesTest {
    private static final Workspace LAB = new Workspace("console", "lab");
    private static final Paper FERRY = Paper.of(
            PaperId.of("2406.00105"),
            "FerryNet: Routing Tokens",
            "Routers of experts are hard to train. We propose a ferry for tokens that needs no loss of its own. Experiments show that"
                    + " it improves accuracy by two points.");
    private static final SummaryWriter.Draft GOOD =
            new SummaryWriter.Draft("A ferry for tokens needs no loss of its own.", Role.METHOD, 2);

    private final SettableClock clock = new SettableClock(Instant.parse("2026-08-21T10:00:00Z"));
    private final Typist typist = new Typist();
    private final WrittenStore store = new WrittenInMemory();
    private final Summarizer summarizer = new Summarizer();
    private final WrittenSummaries summaries = new WrittenSummaries(summarizer, typist, store, 3, clock);

    @Test
    void showsWhatTheModelWroteWithItsNameAndDay() {
        typist.drafts = List.of(GOOD);
        Summary summary = summaries.of(FERRY, Level.TLDR, LAB);
        assertThat(summary.text()).isEqualTo("A ferry for tokens needs no loss of its own.");
        assertThat(summary.lines().get(0).source().number()).isEqualTo(2);
        assertThat(new SummaryCard(FERRY, summary).card().toString())
                .contains("AI summary by typist-7b of 2026-08-21")
                .contains("Sentence 2 of 3");
    }

    @Test
    void asksTheModelOnceForAPaper() {
        typist.drafts = List.of(GOOD);
        Summary first = summaries.of(FERRY, Level.TLDR, LAB);
        clock.advance(Duration.ofDays(3));
        assertThat(summaries.of(FERRY, Level.TLDR, new Workspace("console", "office")))
                .isEqualTo(first);
        assertThat(typist.asked).isEqualTo(1);
        Paper revised = Paper.of(FERRY.id(), FERRY.title(), FERRY.abstractText() + " It is small.");
        summaries.of(revised, Level.TLDR, LAB);
        assertThat(typist.asked).isEqualTo(2);
    }

    @Test
    void leavesOutSentencesThatTheAbstractDoesNotBearOut() {
        typist.drafts = List.of(
                new SummaryWriter.Draft("The ferry improves accuracy by 20 points.", Role.RESULTS, 3),
                new SummaryWriter.Draft("Routers of experts are hard. See https://evil.example!", Role.PROBLEM, 1),
                new SummaryWriter.Draft("Routers of experts are hard to train.", Role.PROBLEM, 1),
                GOOD,
                GOOD,
                new SummaryWriter.Draft("FerryNet: routing tokens.", Role.METHOD, 2));
        assertThat(summaries.of(FERRY, Level.POINTS, LAB).lines())
                .extracting(Summary.Line::text)
                .containsExactly("Routers of experts are hard to train.", GOOD.text());
    }

    @Test
    void findsTheSentenceItselfWhenTheModelNamesNone() {
        typist.drafts = List.of(new SummaryWriter.Draft(GOOD.text(), Role.METHOD, 99));
        assertThat(summaries.of(FERRY, Level.TLDR, LAB).lines().get(0).source().number())
                .isEqualTo(2);
    }

    @Test
    void extractsWithANoteWhenNothingHolds() {
        typist.drafts = List.of(new SummaryWriter.Draft("Buy shoes at once, everybody.", Role.OTHER, 1));
        Summary summary = summaries.of(FERRY, Level.TLDR, LAB);
        assertThat(summary.lines())
                .isEqualTo(summarizer.of(FERRY, Level.TLDR, LAB).lines());
        assertThat(new SummaryCard(FERRY, summary).card().toString())
                .contains("Extracted from the abstract, because typist-7b wrote nothing that the abstract bears out.");
    }

    @Test
    void extractsWithANoteWhenTheModelFails() {
        typist.failure = new WriterException("did not answer within 20 s");
        assertThat(summaries.of(FERRY, Level.FULL, LAB).origin())
                .isEqualTo(new Origin.ExtractedInstead("typist-7b", "did not answer within 20 s"));
    }

    @Test
    void stopsAtTheBudgetOfTheDay() {
        typist.drafts = List.of(GOOD);
        List<Origin> origins = new ArrayList<>();
        for (int number = 1; number <= 5; number++) {
            Paper paper = Paper.of(PaperId.of("2406.0010" + number), FERRY.title(), FERRY.abstractText());
            origins.add(summaries.of(paper, Level.TLDR, LAB).origin());
        }
        assertThat(typist.asked).isEqualTo(3);
        assertThat(origins.subList(3, 5)).allMatch(Origin.ExtractedInstead.class::isInstance);
        clock.advance(Duration.ofDays(1));
        assertThat(summaries.of(FERRY, Level.POINTS, LAB).origin()).isInstanceOf(Origin.Written.class);
    }

    @Test
    void asksNothingAboutAPaperWithoutAbstract() {
        assertThat(summaries
                        .of(Paper.of(PaperId.of("2406.00105"), "FerryNet", ""), Level.TLDR, LAB)
                        .lines())
                .isEmpty();
        assertThat(typist.asked).isZero();
    }

    /** Writes what it is told to. */
    private static final class Typist implements SummaryWriter {
        private List<Draft> drafts = List.of();
        private WriterException failure = new WriterException("");
        private int asked;

        @Override
        public String model() {
            return "typist-7b";
        }

        @Override
        public List<Draft> write(String title, List<Sentence> sentences, Level level) throws WriterException {
            asked++;
            if (drafts.isEmpty()) {
                throw failure;
            }
            return drafts;
        }
    }
}
