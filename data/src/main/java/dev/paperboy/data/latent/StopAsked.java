package dev.paperboy.data.latent;

import java.util.concurrent.CancellationException;
import java.util.function.BooleanSupplier;

/** Whether somebody wants the learning to end, as when the program is to stop. */
record StopAsked(BooleanSupplier stopped) {
    /** Often enough to end within a moment, seldom enough to cost nothing. */
    private static final int STEPS = 1000;

    /** Looks now and then, by the number of a step; throws a {@link CancellationException} once it is asked for. */
    void at(int step) {
        if (step % STEPS == 0 && stopped.getAsBoolean()) {
            throw new CancellationException("learning was stopped");
        }
    }
}
