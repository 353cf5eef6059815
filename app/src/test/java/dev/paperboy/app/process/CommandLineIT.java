package dev.paperboy.app.process;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Wrong input gets one clear line on standard error and exit code 2, and changes nothing. */
class CommandLineIT {
    @TempDir
    private Path folder;

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    frobnicate                        | no such command or option: frobnicate
                    serach words                      | Did you mean search
                    trending 2026-13-45               | is not a day, week or month such as 2026-08-21
                    trending month yesteryear 1       | No papers
                    show nonsense                     | No paper nonsense is known here
                    summarize nothing-of-the-kind     | papers
                    fetch --date 2026-99-99           | '2026-99-99' is not a day such as 2026-08-21
                    search                            | try: paperboy search diffusion models
                    search --top 0 words              | --top should be 1 or more
                    search --queries nowhere.jsonl    | --run
                    import nowhere.jsonl              | there is no file nowhere.jsonl
                    import .                          | is a directory
                    summarize --in nowhere --out o    | there is no file nowhere
                    restore nowhere.zip               | there is no file nowhere.zip
                    backup .                          | is there already
                    run --console-port 99999          | it should be a port from 0 to 65535
                    run --console-port eighty         | eighty
                    """)
    void saysWhatToTypeInstead(String typed, String said) {
        Program.Ended ended = Program.at(folder.resolve("home")).run(typed.split(" "));

        if (said.equals("No papers")) {
            assertThat(ended.out()).contains(said);
            return;
        }
        assertThat(ended.err()).contains(said).doesNotContain("\tat ").doesNotContain("Exception");
        assertThat(ended.out()).isEmpty();
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    void refusesALongQueryAndAnswersAWildOne() {
        Program program = Program.at(folder.resolve("home"));

        Program.Ended tooLong = program.run("search", "x".repeat(10_000));
        assertThat(tooLong.err()).contains("10000 characters");
        assertThat(tooLong.exit()).isEqualTo(2);
        for (String wild : List.of(
                "*:*", "\"unbalanced", "title:/.*/", "\u0007\u202e[[", "a\u0000b".replace('\u0000', '\u0001'))) {
            Program.Ended answered = program.run("search", wild);
            assertThat(answered.exit()).as(wild + answered.err()).isIn(0, 2);
            assertThat(answered.err()).doesNotContain("Exception");
        }
    }

    @Test
    void namesTheLinesOfAFileThatItCanNotRead() throws IOException {
        Path file = folder.resolve("papers.jsonl");
        Files.writeString(file, """
                {"id":"a-1","title":"On newspapers","abstract":"How papers are carried to doors."}
                {"id":"a-2","title":"Cut in the mid
                """);
        Program program = Program.at(folder.resolve("home"));

        Program.Ended imported = program.run("import", file.toString());

        assertThat(imported.exit()).isZero();
        assertThat(imported.out())
                .contains("1 paper: 1 new")
                .contains("1 line could not be read")
                .contains("line 2");
        Program.Ended found = program.run("search", "newspapers");
        assertThat(found.out()).contains("a-1").contains("On newspapers");
        assertThat(found.err()).as("what is said beside a good answer").isEmpty();
    }

    @Test
    void takesAnEmptyFileForWhatItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("empty.jsonl"));

        Program.Ended imported = Program.at(folder.resolve("home")).run("import", file.toString());

        assertThat(imported.out()).contains("0 papers");
        assertThat(imported.exit()).isZero();
    }

    @Test
    void namesTheKeyOfAWrongSetting() {
        Program program = Program.at(folder.resolve("home")).with("PAPERBOY_TIME_ZONE", "Atlantis");

        Program.Ended ended = program.run("trending");

        assertThat(ended.err())
                .contains("PAPERBOY_TIME_ZONE")
                .contains("Atlantis")
                .contains("Europe/Berlin");
        assertThat(ended.exit()).isEqualTo(2);
    }

    @Test
    void answersProgramsInJson() throws IOException {
        Path file = folder.resolve("papers.jsonl");
        Files.writeString(
                file, "{\"id\":\"a-1\",\"title\":\"On newspapers\",\"text\":\"How papers are carried to doors.\"}\n");
        Program program = Program.at(folder.resolve("home"));

        assertThat(program.run("import", "--json", file.toString()).out()).startsWith("{\"papers\":1,\"added\":1,");
        assertThat(program.run("show", "--json", "a-1").out())
                .startsWith("{\"id\":\"a-1\",\"title\":\"On newspapers\"");
        assertThat(program.run("search", "--json", "doors").out()).contains("\"id\":\"a-1\"");
        assertThat(program.run("version").out()).startsWith("paperboy ");
    }

    @Test
    void writesATrecRunAndSummariesForEvaluations() throws IOException {
        Path papers = folder.resolve("papers.jsonl");
        Files.writeString(papers, """
                {"id":"d1","title":"On newspapers","text":"Doors are many. We show how papers are carried to doors by bicycle. It was raining."}
                {"id":"d2","title":"On milk","text":"Milk is carried to doors as well. We measure the milk."}
                """);
        Path queries =
                Files.writeString(folder.resolve("q.jsonl"), "{\"id\":\"q1\",\"text\":\"bicycle newspapers\"}\n");
        Path run = folder.resolve("run.trec");
        Path summaries = folder.resolve("s.jsonl");
        Program program = Program.at(folder.resolve("home"));

        program.run("import", papers.toString());
        Program.Ended searched =
                program.run("search", "--queries", queries.toString(), "--top", "5", "--run", run.toString());
        Program.Ended summarized =
                program.run("summarize", "--in", papers.toString(), "--out", summaries.toString(), "--level", "tldr");

        assertThat(searched.exit()).as(searched.err()).isZero();
        assertThat(Files.readAllLines(run).get(0)).matches("q1 Q0 d1 1 [0-9.]+ paperboy");
        assertThat(summarized.exit()).as(summarized.err()).isZero();
        assertThat(Files.readAllLines(summaries))
                .hasSize(2)
                .first()
                .asString()
                .startsWith("{\"id\":\"d1\",\"summary\":\"")
                .contains("carried to doors");
    }
}
