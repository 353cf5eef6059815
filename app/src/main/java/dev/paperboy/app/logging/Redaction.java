package dev.paperboy.app.logging;

import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * Blackens secrets in text that is about to be logged: those it was told of, and whatever looks like a token of a chat
 * platform, a bearer header or a password in a URL. Thread-safe.
 */
public final class Redaction {
    private static final String STARS = "***";
    private static final int SHORTEST = 6;
    private static final List<Pattern> TOKENS = List.of(
            Pattern.compile("xox[a-z](?:\\.xox[a-z])?-[A-Za-z0-9-]{8,}"),
            Pattern.compile("xapp-[A-Za-z0-9-]{8,}"),
            Pattern.compile("[A-Za-z0-9_-]{23,28}\\.[A-Za-z0-9_-]{6,7}\\.[A-Za-z0-9_-]{27,}"),
            Pattern.compile("hf_[A-Za-z0-9]{20,}"),
            Pattern.compile("(?i)(?<=(?:bearer|bot) )[A-Za-z0-9._~+/=-]{12,}"),
            Pattern.compile("(?<=://)[^/\\s:@]*:[^/\\s@]+(?=@)"));

    private static final Set<String> KNOWN = ConcurrentHashMap.newKeySet();

    private Redaction() {}

    /** Blackens this text from now on wherever it occurs; shorter than six characters it is left alone. */
    public static void hide(String secret) {
        if (secret.length() >= SHORTEST) {
            KNOWN.add(secret);
        }
    }

    /** The text without secrets. */
    public static String redact(String text) {
        String clean = text;
        for (String secret : KNOWN) {
            clean = clean.replace(secret, STARS);
        }
        for (Pattern token : TOKENS) {
            clean = token.matcher(clean).replaceAll(STARS);
        }
        return clean;
    }
}
