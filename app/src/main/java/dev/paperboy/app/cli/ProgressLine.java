package dev.paperboy.app.cli;

import java.io.PrintStream;
import java.util.Locale;

/** One line of a terminal that is written over again and again; silent where there is no terminal. */
final class ProgressLine {
    private static final String CLEAR = "\r\u001b[K";

    private final PrintStream terminal;
    private final boolean shown;
    private boolean dirty;

    ProgressLine(PrintStream terminal, boolean shown) {
        this.terminal = terminal;
        this.shown = shown;
    }

    /** On standard error, when that is likely a terminal: programs that read our output have no TERM, or a dumb one. */
    static ProgressLine onTerminal() {
        String terminal = System.getenv().getOrDefault("TERM", "dumb");
        return new ProgressLine(System.err, !terminal.equals("dumb"));
    }

    void show(String format, Object... values) {
        if (shown) {
            terminal.print(CLEAR + String.format(Locale.ENGLISH, format, values) + " …");
            terminal.flush();
            dirty = true;
        }
    }

    /** Leaves the line empty. */
    void clear() {
        if (dirty) {
            terminal.print(CLEAR);
            terminal.flush();
            dirty = false;
        }
    }
}
