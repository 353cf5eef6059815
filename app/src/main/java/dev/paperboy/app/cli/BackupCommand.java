package dev.paperboy.app.cli;

import dev.paperboy.app.wiring.Archive;
import dev.paperboy.data.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code paperboy backup FILE}. */
@Command(
        name = "backup",
        mixinStandardHelpOptions = true,
        description = "Write the whole store into a file, and check that the file opens.")
final class BackupCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Parameters(paramLabel = "FILE", description = "A file that is not there yet.")
    private @Nullable Path file;

    @Override
    public Integer call() {
        Path target = Objects.requireNonNull(file);
        if (Files.exists(target)) {
            throw new WrongInput(target + " is there already; name a file that is not");
        }
        try (Store store = Store.open(Archive.location(home.configuration()), ProcessClock.get())) {
            store.backUp(target);
        }
        Output.text("Backed up into " + target);
        return 0;
    }
}
