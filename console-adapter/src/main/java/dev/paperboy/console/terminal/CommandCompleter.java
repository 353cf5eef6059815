package dev.paperboy.console.terminal;

import dev.paperboy.chat.Address;
import dev.paperboy.console.completion.Completion;
import dev.paperboy.console.completion.Completions;
import java.util.List;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;

/** Offers the console's completions to JLine, which replaces the word at the cursor only. */
final class CommandCompleter implements Completer {
    private final Completions completions;
    private final Address at;

    CommandCompleter(Completions completions, Address at) {
        this.completions = completions;
        this.at = at;
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        String typed = line.line().substring(0, line.cursor());
        int wordStart = line.cursor() - line.wordCursor();
        for (Completion.Candidate found : completions.complete(typed, at).candidates()) {
            String whole = typed.substring(0, found.from()) + found.insert();
            if (found.from() <= wordStart && whole.startsWith(typed.substring(0, wordStart))) {
                candidates.add(candidate(found, whole.substring(wordStart)));
            }
        }
    }

    private static Candidate candidate(Completion.Candidate found, String word) {
        boolean complete = word.endsWith(" ");
        String detail = found.detail().isEmpty() ? null : found.detail();
        return new Candidate(word.strip(), found.label(), null, detail, null, null, complete);
    }
}
