package dev.paperboy.app;

import dev.paperboy.app.cli.CommandLineInterface;
import java.util.logging.Level;
import java.util.logging.Logger;

/** Where the process begins. */
public final class Main {
    /** Lucene tells newer JVMs' users on standard error what it can do with them. Held here, lest it be collected with its level. */
    private static final Logger LUCENE = Logger.getLogger("org.apache.lucene");

    private Main() {}

    public static void main(String[] arguments) {
        LUCENE.setLevel(Level.SEVERE);
        int exitCode = CommandLineInterface.execute(arguments);
        System.exit(exitCode);
    }
}
