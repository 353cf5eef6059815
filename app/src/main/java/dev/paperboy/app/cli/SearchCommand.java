package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.QueryText;
import dev.paperboy.paper.SearchResult;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy search}: one query for a person, or a file of queries for an evaluation. */
@Command(
        name = "search",
        mixinStandardHelpOptions = true,
        description = {
            "Search the papers.",
            "With --queries and --run: answer a file of {\"id\",\"text\"} lines and write TREC run lines."
        })
final class SearchCommand implements Callable<Integer> {
    private static final int LONGEST = 2_000;

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "WORD", arity = "0..*", description = "What to look for.")
    private List<String> words = List.of();

    @Option(names = "--top", paramLabel = "K", description = "How many answers (default: ${DEFAULT-VALUE}).")
    private int top = 10;

    @Option(names = "--queries", paramLabel = "FILE", description = "Queries, one {\"id\",\"text\"} a line.")
    private @Nullable Path queries;

    @Option(names = "--run", paramLabel = "OUT", description = "Where the run is written.")
    private @Nullable Path run;

    @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
    private boolean json;

    @Option(names = "--explain", description = "Show the terms of each score.", defaultValue = "false")
    private boolean explain;

    @Override
    public Integer call() throws IOException {
        if (top < 1) {
            throw new WrongInput("--top should be 1 or more");
        }
        try (Archive archive = Archive.open(home.configuration(), ProcessClock.get())) {
            archive.index().catchUp().join();
            if (queries != null && run != null) {
                answer(archive, queries, run);
            } else if (queries != null || run != null) {
                throw new WrongInput("--queries and --run go together");
            } else {
                print(archive, archive.index().papers().search(query(), 0, top));
            }
        }
        return 0;
    }

    private PaperQuery query() {
        String typed = String.join(" ", words);
        if (typed.isBlank()) {
            throw new WrongInput("search needs words; try: paperboy search diffusion models");
        }
        if (typed.length() > LONGEST) {
            throw new WrongInput("the query has " + typed.length() + " characters; " + LONGEST + " is the most");
        }
        return QueryText.read(typed);
    }

    private void answer(Archive archive, Path from, Path to) throws IOException {
        archive.index().learn().join();
        try (BufferedReader reader = Files.newBufferedReader(from, StandardCharsets.UTF_8);
                BufferedWriter writer = Files.newBufferedWriter(to, StandardCharsets.UTF_8)) {
            int count = archive.index().queryRun().answer(reader, top, writer);
            System.err.println(count + " queries answered into " + to);
        }
    }

    private void print(Archive archive, SearchResult result) {
        if (json) {
            ObjectNode answer = Output.object().put("total", result.total()).put("exact", result.exact());
            result.didYouMean().ifPresent(meant -> answer.put("didYouMean", meant));
            result.relaxed().ifPresent(relaxed -> answer.put("relaxed", relaxed));
            ArrayNode hits = answer.putArray("hits");
            result.hits().forEach(hit -> add(hits.addObject(), hit));
            Output.json(answer);
            return;
        }
        result.relaxed().ifPresent(relaxed -> System.err.println(relaxed));
        result.didYouMean().ifPresent(meant -> System.err.println("Did you mean: " + meant));
        result.hits().forEach(this::print);
        if (result.hits().isEmpty()) {
            System.err.println("Nothing found among "
                    + Output.counted(archive.store().papers().count(), "paper") + ".");
        }
    }

    private void add(ObjectNode object, SearchResult.Hit hit) {
        object.put("id", hit.paper().value()).put("score", hit.score().value()).put("title", title(hit));
        if (explain) {
            ObjectNode terms = object.putObject("terms");
            hit.score().terms().forEach(term -> terms.put(term.reason(), term.points()));
        }
    }

    private void print(SearchResult.Hit hit) {
        Output.text(String.format(
                Locale.ROOT, "%-12s %7.2f  %s", hit.paper(), hit.score().value(), title(hit)));
        if (explain) {
            Output.text(" ".repeat(22) + "= " + hit.score().inWords());
        }
    }

    private static String title(SearchResult.Hit hit) {
        return String.join(
                "", hit.title().stream().map(SearchResult.Piece::text).toList());
    }
}
