package dev.paperboy.summary;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Tells which sentences of a model can be shown: those that say nothing the paper doesn't.
 *
 * <p>A sentence is refused when it has a link, a mention or markup, a number or a name that is neither in the title nor in the
 * abstract, or when too few of its words are. What passes is plain text of one sentence. The check is one of words: it can't
 * tell whether a sentence is true, only that it is made of what the paper says.
 */
final class Grounding {
    private static final int LONGEST = 400;
    private static final int FEWEST_WORDS = 4;
    private static final double LEAST_SHARE = 0.6;
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern LINK = Pattern.compile(
            "://|\\bwww\\.|\\b(?:mailto|javascript|data|tel):|\\]\\(|\\p{L}\\.\\p{L}{2,}/", Pattern.CASE_INSENSITIVE);
    private static final Pattern MARKUP =
            Pattern.compile("[@`|\\\\{}]|[<>][!@#/\\p{L}]|\\*\\*|__|~~|\\[[^\\]]*\\]|^\\s*[#>-]");
    private static final Pattern HOST = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]+\\.\\p{L}{2,}");
    private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:[.,]\\p{N}+)*");
    private static final Pattern PIECE = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final List<Set<String>> ORDINARY = List.of(
            Cues.FUNCTION,
            Cues.PROPOSING,
            Cues.SHOWING,
            Cues.RESULTS,
            Cues.METHODS,
            Cues.THIS,
            Cues.words("authors author"));

    private final Set<String> pieces = new HashSet<>();
    private final Set<String> stems = new HashSet<>();
    private final Set<String> numbers = new HashSet<>();
    private final String text;

    Grounding(String title, String abstractText) {
        this.text = plain(title + " " + abstractText);
        Matcher piece = PIECE.matcher(text);
        while (piece.find()) {
            pieces.add(lower(piece.group()));
        }
        Word.in(text).forEach(word -> stems.addAll(word.stems()));
        Matcher number = NUMBER.matcher(text);
        while (number.find()) {
            numbers.add(number(number.group()));
        }
    }

    /** The sentence as it can be shown; empty when it can't. */
    Optional<String> checked(String sentence) {
        String plain = plain(sentence);
        if (plain.length() > LONGEST
                || LINK.matcher(plain).find()
                || MARKUP.matcher(plain).find()) {
            return Optional.empty();
        }
        List<Word> words = Word.in(plain);
        return words.size() >= FEWEST_WORDS && hasItsNumbers(plain) && hasItsNames(words) && isAboutThePaper(words)
                ? Optional.of(Phrase.asSentence(words))
                : Optional.empty();
    }

    private static String plain(String text) {
        String visible = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll(" ");
        return BLANKS.matcher(visible).replaceAll(" ").strip();
    }

    private boolean hasItsNumbers(String sentence) {
        return NUMBER.matcher(sentence).results().allMatch(found -> numbers.contains(number(found.group())));
    }

    private static String number(String written) {
        return written.replace(",", "");
    }

    private boolean hasItsNames(List<Word> words) {
        boolean opening = true;
        for (Word word : words) {
            if (HOST.matcher(word.raw()).find()
                    && !text.contains(word.bare())
                    && !lower(text).contains(word.bare())) {
                return false;
            }
            Matcher piece = PIECE.matcher(word.raw());
            while (piece.find()) {
                if (isName(piece.group(), opening) && !isKnown(lower(piece.group()))) {
                    return false;
                }
                opening = false;
            }
        }
        return true;
    }

    /** A word with a capital, or of letters and digits; the first one of a sentence has a capital anyway. */
    private static boolean isName(String piece, boolean opening) {
        boolean inside = piece.chars().skip(1).anyMatch(Character::isUpperCase);
        boolean mixed =
                piece.chars().anyMatch(Character::isDigit) && piece.chars().anyMatch(Character::isLetter);
        boolean capital = Character.isUpperCase(piece.charAt(0));
        return inside || mixed || (capital && !(opening && isOrdinary(lower(piece))));
    }

    private boolean isKnown(String name) {
        return pieces.contains(name)
                || pieces.contains(name + "s")
                || (name.length() > 1 && name.endsWith("s") && pieces.contains(name.substring(0, name.length() - 1)))
                || (name.chars().allMatch(Character::isLetter)
                        && name.length() > 5
                        && stems.contains(name.substring(0, 6)));
    }

    private boolean isAboutThePaper(List<Word> words) {
        int telling = 0;
        int known = 0;
        for (Word word : words) {
            if (!word.bare().isEmpty() && !isOrdinary(word.bare())) {
                telling++;
                known += stems.containsAll(word.stems()) ? 1 : 0;
            }
        }
        return known > 0 && known >= LEAST_SHARE * telling;
    }

    private static boolean isOrdinary(String bare) {
        return ORDINARY.stream().anyMatch(words -> words.contains(bare));
    }

    private static String lower(String text) {
        return text.toLowerCase(Locale.ROOT);
    }
}
