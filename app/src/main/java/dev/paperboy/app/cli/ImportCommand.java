package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.wiring.Archive;
import dev.paperboy.data.feed.file.ImportReport;
import dev.paperboy.data.feed.file.PaperFile;
import dev.paperboy.data.feed.file.PaperFileException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code paperboy import FILE}. */
@Command(
        name = "import",
        mixinStandardHelpOptions = true,
        description = "Read papers from a JSON Lines file (also .gz); docs/import-format.md has the shapes.")
final class ImportCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "FILE", description = "One JSON object per line.")
    private @Nullable Path file;

    @Option(names = "--json", description = "Print the counts as JSON.", defaultValue = "false")
    private boolean json;

    @Override
    public Integer call() throws PaperFileException {
        ProgressLine progress = ProgressLine.onTerminal();
        try (Archive archive = Archive.open(home.configuration(), ProcessClock.get())) {
            ImportReport report = new PaperFile(Objects.requireNonNull(file), ProcessClock.get())
                    .importInto(archive.store().papers(), (lines, papers) -> {
                        progress.show("%,d lines, %,d papers kept", lines, papers);
                        archive.index().readAhead();
                    });
            progress.show("%,d papers kept; indexing", report.papers());
            archive.index().write().join();
            progress.clear();
            print(report);
        }
        return 0;
    }

    private void print(ImportReport report) {
        if (json) {
            ObjectNode counts = Output.object()
                    .put("papers", report.papers())
                    .put("added", report.added())
                    .put("changed", report.changed())
                    .put("unchanged", report.unchanged())
                    .put("unreadable", report.unreadable());
            counts.set("reasons", Output.texts(report.reasons()));
            Output.json(counts);
            return;
        }
        Output.text(String.format(
                Locale.ENGLISH,
                "%s: %,d new, %,d changed, %,d unchanged; %s could not be read",
                Output.counted(report.papers(), "paper"),
                report.added(),
                report.changed(),
                report.unchanged(),
                Output.counted(report.unreadable(), "line")));
        report.reasons().forEach(reason -> Output.text("  " + reason));
    }
}
