package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.paper.PaperId;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads what names a paper: its id, or a link to it. */
final class PaperReferences {
    private static final int LONGEST = 120;
    /** An arXiv id whose number lost its leading zeros. */
    private static final Pattern UNPADDED = Pattern.compile("([0-9]{4})\\.([0-9]{3})");

    /** The first month in which the number has five digits, see arxiv.org/help/arxiv_identifier. */
    private static final int FIVE_DIGITS_SINCE = 1501;

    private PaperReferences() {}

    static Reading read(String text) {
        Optional<PaperId> arxiv = PaperId.arxiv(padded(text));
        if (arxiv.isPresent()) {
            return new Accepted(arxiv.get().value());
        }
        if (text.indexOf(' ') >= 0) {
            return new Refused(
                    "A paper is named by its id or a link, such as 2406.00105 or https://arxiv.org/abs/2406.00105;"
                            + " to look for words, use search.");
        }
        return text.length() > LONGEST
                ? new Refused("A paper's id has at most " + LONGEST + " characters; this has " + text.length() + ".")
                : new Accepted(PaperId.of(text).value());
    }

    private static String padded(String text) {
        Matcher unpadded = UNPADDED.matcher(text);
        if (!unpadded.matches()) {
            return text;
        }
        String zeros = Integer.parseInt(unpadded.group(1)) < FIVE_DIGITS_SINCE ? "0" : "00";
        return unpadded.group(1) + "." + zeros + unpadded.group(2);
    }
}
