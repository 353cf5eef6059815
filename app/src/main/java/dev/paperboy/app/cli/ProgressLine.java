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

    /** On standard error, when the launcher found that it is a terminal; Java can't tell. */
    static ProgressLine onTerminal() {
        return new ProgressLine(System.err, Boolean.getBoolean("paperboy.terminal"));
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
