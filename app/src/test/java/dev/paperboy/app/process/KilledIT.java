package dev.paperboy.app.process;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** {@code kill -9} in the middle of work, then a restart: nothing acknowledged is lost, nothing is done twice. */
class KilledIT {
    private static final int PAPERS = 20_000;
    private static final long SOME_BYTES = 2_000_000;
    private static final String LISTED = "2026-08-20";
    private static final String DAY = "2026-08-21";

    @TempDir
    private Path folder;

    @Test
    void keepsStoreAndIndexInStepWhenAnImportIsKilled() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(
                papers, IntStream.range(0, PAPERS).mapToObj(KilledIT::paper).collect(Collectors.joining()));
        Program program = Program.at(folder.resolve("home"));
        Path store = folder.resolve("home").resolve("paperboy.mv.db");

        try (Running importing = program.start("import", papers.toString())) {
            await().atMost(60, SECONDS).until(() -> Files.exists(store) && Files.size(store) > SOME_BYTES);
            importing.kill();
        }

        long kept = kept(program);
        assertThat(kept).as("the kill came in the middle").isBetween(1L, PAPERS - 1L);
        assertThat(best(program, kept - 1))
                .as("the last one the store has, the index has")
                .isEqualTo("k-" + (kept - 1));
        assertThat(best(program, kept)).isNotEqualTo("k-" + kept);
        JsonNode again = json(program.run("import", "--json", papers.toString()));
        assertThat(again.path("unchanged").asLong()).isEqualTo(kept);
        assertThat(again.path("added").asLong()).isEqualTo(PAPERS - kept);
        assertThat(best(program, PAPERS - 1)).isEqualTo("k-" + (PAPERS - 1));
    }

    @Test
    void announcesOnceInEachChannelWhenKilledInTheWave() throws IOException, InterruptedException {
        List<String> channels =
                IntStream.range(0, 10).mapToObj(i -> "channel-" + i).toList();
        Program program = Program.at(folder.resolve("home"));
        Path papers = Files.writeString(
                folder.resolve("papers.jsonl"),
                IntStream.range(0, 6).mapToObj(KilledIT::listed).collect(Collectors.joining()));
        assertThat(program.run("import", papers.toString()).out()).contains("6 papers");

        try (Running first = program.startingAt(DAY + "T06:50:00Z").serve()) {
            for (String channel : channels) {
                first.console().addChannel(channel);
                assertThat(first.console().say(channel, "subscribe at 09:00 in Europe/Berlin"))
                        .contains("09:00");
            }
        }
        List<String> posted = new ArrayList<>();
        try (Running second = program.startingAt(DAY + "T06:59:58Z").serve()) {
            ConsoleClient console = second.console();
            await().atMost(60, SECONDS).until(() -> posted.addAll(console.announced()));
        }
        try (Running third = program.startingAt(DAY + "T07:00:30Z").serve()) {
            ConsoleClient console = third.console();
            await().atMost(90, SECONDS).until(() -> console.announced().containsAll(channels));
            assertThat(console.announced()).containsExactlyInAnyOrderElementsOf(channels);
            assertThat(console.say(channels.get(0), "subscriptions")).contains("1");
        }
        assertThat(posted).isSubsetOf(channels);
    }

    private static String paper(int number) {
        return "{\"id\":\"k-" + number + "\",\"title\":\"Paper " + number
                + "\",\"abstract\":\"Carried to the door by bicycle, as number " + number + " of many.\"}\n";
    }

    private static String listed(int number) {
        return "{\"id\":\"2608.0000" + number + "\",\"title\":\"Carried to door " + number
                + "\",\"abstract\":\"A bicycle does it.\",\"votes\":" + (10 - number) + ",\"listed\":\"" + LISTED
                + "\"}\n";
    }

    private static long kept(Program program) {
        String told = program.run("doctor").out();
        Matcher papers = Pattern.compile("store: ([0-9,]+) papers").matcher(told);
        assertThat(papers.find()).as(told).isTrue();
        return Long.parseLong(papers.group(1).replace(",", ""));
    }

    private static String best(Program program, long number) throws IOException {
        return json(program.run("search", "--json", "--top", "1", "\"paper " + number + "\""))
                .path("hits")
                .path(0)
                .path("id")
                .asText();
    }

    private static JsonNode json(Program.Ended ended) throws IOException {
        assertThat(ended.exit()).as(ended.err()).isZero();
        return new ObjectMapper().readTree(ended.out());
    }
}
