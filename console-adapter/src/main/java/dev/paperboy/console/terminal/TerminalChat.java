package dev.paperboy.console.terminal;

import dev.paperboy.card.Card;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.CommandRefused;
import dev.paperboy.command.Invocation;
import dev.paperboy.console.completion.Completions;
import dev.paperboy.platform.Inbox;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;

/**
 * A chat with one person in a shell. For one thread; answers come before the next line is read.
 *
 * <p>A number presses the button of that number on the card above; {@code exit}, {@code quit} or the end of the input leaves.
 */
public final class TerminalChat {
    private static final Set<String> LEAVING = Set.of("exit", "quit");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    private static final Pattern ROOT = Pattern.compile("^/(?!papers\\b)", Pattern.CASE_INSENSITIVE);

    private final Inbox inbox;
    private final Address.Person by;
    private final Address.Channel at;
    private final ZoneId zone;
    private List<CommandCall> buttons = List.of();

    /**
     * A chat of that person in that channel.
     *
     * @param zone the person's time zone
     */
    public TerminalChat(Inbox inbox, Address.Person by, Address.Channel at, ZoneId zone) {
        this.inbox = inbox;
        this.by = by;
        this.at = at;
        this.zone = zone;
    }

    /**
     * Chats at a terminal until the person leaves.
     *
     * @param history the file in which typed lines are kept from one chat to the next
     */
    public void chat(Terminal terminal, Path history) {
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .parser((line, cursor, context) -> TypedWord.of(line, cursor))
                .completer(new CommandCompleter(new Completions(inbox, by), at))
                .variable(LineReader.HISTORY_FILE, history)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .build();
        Ink ink = Ink.of(terminal);
        PrintWriter out = terminal.writer();
        out.println(ink.bold("Paperboy")
                + ink.dim(" · Tab completes, a number presses a button, help shows all, exit leaves"));
        for (Optional<String> line = next(reader, ink); line.isPresent(); line = next(reader, ink)) {
            print(answer(line.get(), ink), out);
        }
    }

    /** Answers each line in plain text until the input ends: for pipes and terminals without styles. */
    public void chat(BufferedReader lines, PrintWriter out) throws IOException {
        for (String line = lines.readLine(); line != null && !leaves(line); line = lines.readLine()) {
            print(answer(line, Ink.PLAIN), out);
        }
    }

    private Optional<String> next(LineReader reader, Ink ink) {
        while (true) {
            try {
                return Optional.of(reader.readLine(ink.bold("papers> "))).filter(line -> !leaves(line));
            } catch (UserInterruptException cleared) {
                reader.getTerminal().writer().println(ink.dim("exit leaves"));
            } catch (EndOfFileException end) {
                return Optional.empty();
            }
        }
    }

    private static void print(String answer, PrintWriter out) {
        if (!answer.isEmpty()) {
            out.println(answer);
            out.println();
        }
        out.flush();
    }

    private static boolean leaves(String line) {
        return LEAVING.contains(line.strip().toLowerCase(Locale.ROOT));
    }

    private String answer(String line, Ink ink) {
        String typed = line.strip();
        if (typed.isEmpty()) {
            return "";
        }
        TerminalCards drawing = new TerminalCards(ink, zone);
        String drawn = drawing.draw(answer(typed));
        if (!drawing.calls().isEmpty()) {
            buttons = drawing.calls();
        }
        return drawn;
    }

    private Card answer(String typed) {
        try {
            CommandCall call = NUMBER.matcher(typed).matches()
                    ? pressed(Integer.parseInt(typed))
                    : inbox.read(ROOT.matcher(typed).replaceFirst(""));
            return inbox.answer(new Invocation(call, by, at, true, Optional.of(zone)))
                    .card();
        } catch (CommandRefused refused) {
            return refused.card();
        }
    }

    private CommandCall pressed(int number) {
        if (number < 1 || number > buttons.size()) {
            String offered = buttons.isEmpty()
                    ? "There is no button to press yet."
                    : "There are buttons 1 to " + buttons.size() + ".";
            throw CommandRefused.because(offered, "help");
        }
        return buttons.get(number - 1);
    }
}
