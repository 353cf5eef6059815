package dev.paperboy.console.terminal;

import dev.paperboy.card.Inert;
import java.net.URI;
import org.jline.terminal.Terminal;

/** How text is styled: with ANSI sequences and OSC 8 links where the terminal has them, else not at all. All text is made inert. */
enum Ink {
    PLAIN,
    STYLED,
    /** With links that can be clicked. */
    LINKED;

    private static final String RESET = "\u001b[0m";
    private static final String LINK = "\u001b]8;;";
    private static final String END = "\u001b\\";

    /** What the terminal can show. The Linux console prints what it does not know of OSC 8. */
    static Ink of(Terminal terminal) {
        String type = terminal.getType();
        if (type.startsWith(Terminal.TYPE_DUMB)) {
            return PLAIN;
        }
        return type.equals("linux") ? STYLED : LINKED;
    }

    String plain(String text) {
        return Inert.lines(text);
    }

    String bold(String text) {
        return styled("\u001b[1m", text);
    }

    String italic(String text) {
        return styled("\u001b[3m", text);
    }

    String dim(String text) {
        return styled("\u001b[2m", text);
    }

    String code(String text) {
        return styled("\u001b[36m", text);
    }

    String button(String text) {
        return styled("\u001b[7m", text);
    }

    /** A link; where it can't be clicked its target follows the text. */
    String link(String text, URI target) {
        String address = target.toASCIIString();
        if (this == LINKED) {
            return LINK + address + END + styled("\u001b[4m", text) + LINK + END;
        }
        return text.equals(address) ? address : styled("\u001b[4m", text) + " (" + address + ")";
    }

    private String styled(String begin, String text) {
        return this == PLAIN ? Inert.lines(text) : begin + Inert.lines(text) + RESET;
    }
}
