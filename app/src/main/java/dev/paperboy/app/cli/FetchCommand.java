package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.app.wiring.Sources;
import dev.paperboy.data.feed.FetchReport;
import dev.paperboy.data.feed.FetchRound;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperboy fetch}. */
@Command(
        name = "fetch",
        mixinStandardHelpOptions = true,
        description =
                "Read the newest lists from the sources now, and those missed in the last week; or those of the days given.")
final class FetchCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--date", paramLabel = "DAY", description = "A day such as 2026-08-21; may be given again.")
    private List<LocalDate> days = List.of();

    @Option(names = "--json", description = "Print the counts as JSON.", defaultValue = "false")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = home.configuration();
        Clock clock = ProcessClock.get();
        try (Archive archive = Archive.open(configuration, clock)) {
            FetchRound round =
                    Sources.of(configuration, clock).round(archive.store().papers(), clock);
            FetchReport report = days.isEmpty() ? round.newest().and(round.missed()) : round.days(days);
            archive.index().write().join();
            print(report);
            boolean allFailed = report.sources().stream()
                    .allMatch(source -> source.failure().isPresent());
            return allFailed ? Failures.FAILED : 0;
        }
    }

    private void print(FetchReport report) {
        if (json) {
            ArrayNode sources = Output.array();
            report.sources().forEach(source -> sources.add(json(source)));
            Output.json(sources);
            return;
        }
        for (FetchReport.FromSource source : report.sources()) {
            Output.text(String.format(
                    Locale.ENGLISH,
                    "%s: %,d papers, %,d new, %,d changed%s",
                    source.source(),
                    source.papers(),
                    source.kept().added(),
                    source.kept().changed(),
                    source.failure().map(reason -> "; failed: " + reason).orElse("")));
            source.refused().stream()
                    .collect(Collectors.groupingBy(reason -> reason, LinkedHashMap::new, Collectors.counting()))
                    .forEach((reason, times) ->
                            Output.text("  refused " + reason + (times > 1 ? " (" + times + " times)" : "")));
        }
    }

    private static ObjectNode json(FetchReport.FromSource source) {
        ObjectNode counts = Output.object()
                .put("source", source.source())
                .put("papers", source.papers())
                .put("added", source.kept().added())
                .put("changed", source.kept().changed());
        source.failure().ifPresent(reason -> counts.put("failure", reason));
        counts.set("refused", Output.texts(source.refused()));
        return counts;
    }
}
