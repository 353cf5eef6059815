package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Desk;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.paper.Paper;
import dev.paperboy.paper.PaperId;
import dev.paperboy.summary.Level;
import dev.paperboy.summary.Summarizer;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy summarize}: one paper for a person, or a file of papers for an evaluation. */
@Command(
        name = "summarize",
        mixinStandardHelpOptions = true,
        description = {
            "Summarize a paper by its id, a link or words of its title.",
            "With --in and --out: summarize a file of {\"id\",\"title\",\"abstract\"} lines; needs no home."
        })
final class SummarizeCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "PAPER", arity = "0..*", description = "An id, a link, or words.")
    private List<String> paper = List.of();

    @Option(names = "--level", description = "tldr, points or full (default: ${DEFAULT-VALUE}).")
    private Level level = Level.TLDR;

    @Option(names = "--in", paramLabel = "FILE", description = "Papers, one JSON object a line.")
    private @Nullable Path in;

    @Option(names = "--out", paramLabel = "FILE", description = "Where {\"id\",\"summary\"} lines are written.")
    private @Nullable Path out;

    @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
    private boolean json;

    @Override
    public Integer call() throws IOException {
        if (in != null && out != null) {
            int count = new SummaryFile(new Summarizer(), level).write(in, out);
            System.err.println(count + " summaries written into " + out);
            return 0;
        }
        if (in != null || out != null) {
            throw new WrongInput("--in and --out go together");
        }
        if (paper.isEmpty()) {
            throw new WrongInput("which paper? try: paperboy summarize 2608.19880");
        }
        answer(String.join(" ", paper));
        return 0;
    }

    private void answer(String asked) {
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        try (Archive archive = Archive.open(configuration, clock)) {
            archive.index().catchUp().join();
            if (json) {
                Output.json(summary(archive, asked));
                return;
            }
            Desk desk = Desk.of(archive, Sources.of(configuration, clock), configuration, clock);
            String typed = "summarize " + asked + " " + level.name().toLowerCase(Locale.ROOT);
            Output.text(Printed.of(desk.answer(typed)));
        }
    }

    private ObjectNode summary(Archive archive, String asked) {
        PaperId id = PaperId.arxiv(asked)
                .orElseThrow(() -> new WrongInput("with --json, name the paper by its id or a link to it"));
        Paper found =
                archive.store().papers().find(id).orElseThrow(() -> new WrongInput("no paper " + id + " is known"));
        return Output.object()
                .put("id", id.value())
                .put(
                        "summary",
                        new Summarizer()
                                .summarize(found.title(), found.abstractText(), level)
                                .text());
    }
}
