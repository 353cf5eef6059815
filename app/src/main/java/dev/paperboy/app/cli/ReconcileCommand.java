package dev.paperboy.app.cli;

import dev.paperboy.app.wiring.Reconciling;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code paperboy reconcile}. */
@Command(
        name = "reconcile",
        mixinStandardHelpOptions = true,
        description = "Make the store know again what was posted, after it was damaged or put back to an earlier day.")
final class ReconcileCommand implements Callable<Integer> {
    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Override
    public Integer call() {
        tell(Reconciling.reconcile(home.configuration(), ProcessClock.get()));
        return 0;
    }

    /** Says what came of it. */
    static void tell(int doubtful) {
        Output.text(
                doubtful == 0
                        ? "The store knows of every post that was sent"
                        : doubtful + " posts may be there already; each is looked up before anything is posted");
    }
}
