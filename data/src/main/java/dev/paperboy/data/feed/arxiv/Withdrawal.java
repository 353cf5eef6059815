package dev.paperboy.data.feed.arxiv;

import java.util.regex.Pattern;

/** arXiv has no field for withdrawal: authors say it in the comment, or put it in place of the abstract. */
public final class Withdrawal {
    private static final int BEGINNING = 300;

    private static final Pattern ABSTRACT = Pattern.compile(
            "^\\W*(?:this|the) (?:paper|article|submission|manuscript|preprint|work|version)s?"
                    + "(?: \\S+){0,4} (?:is|was|has been|have been|had been)(?: \\w+)? withdrawn\\b",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern COMMENT =
            Pattern.compile("\\bwithdrawn\\b(?! from\\b)|\\b(?:we|i) withdraw\\b", Pattern.CASE_INSENSITIVE);

    private Withdrawal() {}

    /** Whether comment or abstract say that the paper was taken back; having been withdrawn from a venue is not that. */
    public static boolean isSaid(String comment, String abstractText) {
        String beginning = abstractText.substring(0, Math.min(BEGINNING, abstractText.length()));
        return COMMENT.matcher(comment).find() || ABSTRACT.matcher(beginning).find();
    }
}
