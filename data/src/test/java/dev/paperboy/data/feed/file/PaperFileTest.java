package dev.paperboy.data.feed.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.paperboy.data.feed.MovingClock;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.paper.PapersInMemory;
import dev.paperboy.paper.Popularity;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PaperFileTest {
    private static final Instant NOW = Instant.parse("2026-09-01T12:00:00Z");
    private static final LocalDate DAY = LocalDate.of(2026, 8, 21);

    @TempDir
    Path directory;

    private final PapersInMemory store = new PapersInMemory();

    @Test
    void readsItsOwnShape() throws Exception {
        ImportReport report = imported("""
                {"id":"2608.00001v2","title":"Kites","abstract":"Up.","authors":["Ada","Bo"],"published":"2026-08-20","categories":["cs.RO"],\
                "keywords":["wind"],"comment":"5 pages","votes":7,"comments":2,"stars":9,"code":"https://code.example/kites",\
                "project":"https://kites.example","organization":"Kite Lab","listed":"2026-08-21"}
                {"id":"MED-10","title":"Statins","text":"A trial."}
                {"id":4983,"text":"Words without a title."}
                """);
        assertThat(report).isEqualTo(new ImportReport(3, 3, 0, 0, 0, List.of()));
        Paper paper = found("2608.00001");
        assertThat(paper.abstractText()).isEqualTo("Up.");
        assertThat(paper.authors()).containsExactly("Ada", "Bo");
        assertThat(paper.publishedAt()).contains(Instant.parse("2026-08-20T00:00:00Z"));
        assertThat(paper.categories()).containsExactly("cs.RO");
        assertThat(paper.keywords()).containsExactly("wind");
        assertThat(paper.popularity()).isEqualTo(new Popularity(7, 2, 9));
        assertThat(paper.links().code()).contains(URI.create("https://code.example/kites"));
        assertThat(found("MED-10").abstractText()).isEqualTo("A trial.");
        assertThat(found("4983").title()).isEqualTo("Words without a title.");
        assertThat(store.listed(DAY, DAY)).hasSize(1);
        assertThat(store.snapshots(new PaperId("2608.00001")).get(0).at()).isEqualTo("2026-08-21T08:00:00Z");
    }

    @Test
    void readsHuggingFaceEntriesWithAndWithoutTheirList() throws Exception {
        imported("""
                {"date":"2026-08-21","paper":{"id":"2608.00002","title":"A\\n  B","upvotes":4,"authors":[{"name":"Ada"}]},"title":"A B","numComments":1}
                {"paper":{"id":"2608.00003","title":"C","upvotes":5,"submittedOnDailyAt":"2026-08-20T00:00:00.000Z"},"title":"C"}
                {"id":"2608.00004","title":"D","summary":"Flat.","upvotes":6}
                """);
        assertThat(found("2608.00002").popularity()).isEqualTo(new Popularity(4, 1, 0));
        assertThat(store.listed(DAY, DAY))
                .extracting(listed -> listed.paper().id().value())
                .containsExactly("2608.00002");
        assertThat(store.listed(DAY.minusDays(1), DAY.minusDays(1))).hasSize(1);
        assertThat(found("2608.00004").popularity().upvotes()).isEqualTo(6);
        assertThat(store.snapshots(new PaperId("2608.00004")).get(0).at()).isEqualTo(NOW);
    }

    @Test
    void readsTheShapeOfArxivDumps() throws Exception {
        imported("""
                {"id":"2503.11731","pdf":"https://arxiv.org/pdf/2503.11731","abs":"https://arxiv.org/abs/2503.11731","authors":["Ada"],\
                "title":"Sim","categories":["cs.CV","cs.RO"],"comment":null,"summary":"One\\ntwo.","listed":"2025-03-18"}
                {"id":"2503.11732","title":"Gone","comment":"This paper has been withdrawn","summary":"Text."}
                """);
        assertThat(found("2503.11731").abstractText()).isEqualTo("One two.");
        assertThat(found("2503.11731").categories()).containsExactly("cs.CV", "cs.RO");
        assertThat(store.newestListDay(DAY)).contains(LocalDate.of(2025, 3, 18));
        assertThat(found("2503.11732").withdrawn()).isTrue();
    }

    @Test
    void countsTheLinesItCannotReadAndKeepsTheRest() throws Exception {
        String[] lines = {
            "\uFEFF{\"id\":\"a\",\"title\":\"A\"}",
            "",
            "nonsense",
            "[1,2]",
            "{\"title\":\"no id\"}",
            "{\"id\":\"b c\",\"title\":\"B\"}",
            "{\"id\":2503.0213,\"title\":\"C\"}",
            "{\"id\":\"d\"}",
            "{\"id\":\"e\",\"title\":\"E\"} {\"id\":\"f\",\"title\":\"F\"}",
            "{\"id\":\"g\",\"title\":\"G\"}",
            "{\"id\":\"h\",\"tit"
        };
        ImportReport report = imported(String.join("\r\n", lines));
        assertThat(report.papers()).isEqualTo(2);
        assertThat(report.unreadable()).isEqualTo(8);
        assertThat(report.reasons()).hasSize(8);
        assertThat(report.reasons().get(0)).startsWith("line 3: it is no JSON: Unrecognized token 'nonsense'");
        assertThat(report.reasons().get(6)).startsWith("line 9: it is no JSON");
        assertThat(report.reasons())
                .contains(
                        "line 4: it is no JSON object",
                        "line 5: it has no id",
                        "line 6: its id is not one: 1 to 120 characters without spaces",
                        "line 7: its id 2503.0213 is a number with a fraction; write ids as text",
                        "line 8: it has neither title nor abstract",
                        "line 11: the line breaks off, it is no whole JSON object");
    }

    @Test
    void namesOnlyTheFirstTwentyReasons() throws Exception {
        ImportReport report = imported("x\n".repeat(1_000));
        assertThat(report.unreadable()).isEqualTo(1_000);
        assertThat(report.reasons()).hasSize(20);
    }

    @Test
    void unpacksGzipWhateverItIsCalled() throws Exception {
        Path file = Files.write(directory.resolve("papers.jsonl"), gzip(lines(1_200)));
        List<String> progress = new ArrayList<>();
        ImportReport report = new PaperFile(file, new MovingClock(NOW))
                .importInto(store, (lines, papers) -> progress.add(lines + " " + papers));
        assertThat(report.added()).isEqualTo(1_200);
        assertThat(progress).containsExactly("500 0", "1000 500", "1200 1000");
        assertThat(store.count()).isEqualTo(1_200);
    }

    @Test
    void keepsWhatCameBeforeADamage() throws Exception {
        byte[] whole = gzip(lines(3_000));
        Path file = Files.write(directory.resolve("half.gz"), java.util.Arrays.copyOf(whole, whole.length / 2));
        assertThatThrownBy(() -> importing(file))
                .isInstanceOf(PaperFileException.class)
                .hasMessageContaining("the gzip file is damaged or breaks off behind line");
        assertThat(store.count()).isBetween(500L, 2_999L);
    }

    @Test
    void importingAgainChangesNothing() throws Exception {
        imported(lines(10));
        assertThat(imported(lines(10))).isEqualTo(new ImportReport(10, 0, 0, 10, 0, List.of()));
    }

    @Test
    void anEmptyFileIsNoMistake() throws Exception {
        assertThat(imported("")).isEqualTo(new ImportReport(0, 0, 0, 0, 0, List.of()));
        assertThat(imported("\n\n")).isEqualTo(new ImportReport(0, 0, 0, 0, 0, List.of()));
    }

    @Test
    void leavesOutLinesThatAreTooLong() throws Exception {
        Path file = directory.resolve("long.jsonl");
        try (OutputStream out = Files.newOutputStream(file)) {
            byte[] megabyte = "x".repeat(1024 * 1024).getBytes(StandardCharsets.UTF_8);
            for (int i = 0; i < 51; i++) {
                out.write(megabyte);
            }
            out.write("\n{\"id\":\"a\",\"title\":\"A\"}".getBytes(StandardCharsets.UTF_8));
        }
        ImportReport report = importing(file);
        assertThat(report.papers()).isEqualTo(1);
        assertThat(report.reasons()).containsExactly("line 1: it is longer than 50 MB");
    }

    @Test
    void saysWhatIsWrongWithTheFile() throws IOException {
        Path binary =
                Files.write(directory.resolve("image.png"), new byte[] {(byte) 0x89, 'P', 'N', 'G', '\n', 0, 0, 0, 13});
        assertThatThrownBy(() -> importing(directory)).hasMessageContaining("is a directory; name a file of papers");
        assertThatThrownBy(() -> importing(directory.resolve("none"))).hasMessageStartingWith("there is no file");
        assertThatThrownBy(() -> importing(binary)).hasMessageContaining("is no text");
    }

    private ImportReport imported(String content) throws Exception {
        return importing(Files.writeString(directory.resolve("papers.jsonl"), content));
    }

    private ImportReport importing(Path file) throws PaperFileException {
        return new PaperFile(file, new MovingClock(NOW)).importInto(store, (lines, papers) -> {});
    }

    private Paper found(String id) {
        return store.find(new PaperId(id)).orElseThrow();
    }

    private static String lines(int count) {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < count; i++) {
            lines.append("{\"id\":\"p")
                    .append(i)
                    .append("\",\"title\":\"Paper ")
                    .append(i * 7919L)
                    .append("\"}\n");
        }
        return lines.toString();
    }

    private static byte[] gzip(String content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new GZIPOutputStream(packed)) {
            out.write(content.getBytes(StandardCharsets.UTF_8));
        }
        return packed.toByteArray();
    }
}
