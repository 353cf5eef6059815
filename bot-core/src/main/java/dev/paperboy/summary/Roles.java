package dev.paperboy.summary;

/** Tells what a sentence is for by its cue words and by whether it stands before or after the proposal. */
final class Roles {
    private static final int SHOWING = 1;
    private static final int RESULTS = 2;
    private static final int PROBLEMS = 3;
    private static final int OURS = 4;

    private Roles() {}

    static Role of(Reading reading, int sentence) {
        if (isAside(reading, sentence)) {
            return Role.OTHER;
        }
        if (sentence == reading.proposal()) {
            return Role.METHOD;
        }
        int[] cues = reading.cues(sentence);
        boolean shows = (cues[SHOWING] > 0 && cues[OURS] > 0) || cues[RESULTS] > 1;
        if (sentence < reading.proposal()) {
            return shows && cues[OURS] > 0 ? Role.RESULTS : Role.PROBLEM;
        }
        if (reading.proposal() >= 0) {
            return shows ? Role.RESULTS : Role.METHOD;
        }
        return withoutProposal(cues, shows, sentence);
    }

    private static Role withoutProposal(int[] cues, boolean shows, int sentence) {
        if (shows && sentence > 0) {
            return Role.RESULTS;
        }
        if (cues[OURS] > 0) {
            return Role.METHOD;
        }
        return cues[PROBLEMS] > 0 || sentence == 0 ? Role.PROBLEM : Role.OTHER;
    }

    /** Where the code is, and the like. */
    private static boolean isAside(Reading reading, int sentence) {
        return reading.words(sentence).stream()
                .anyMatch(word -> word.bare().startsWith("http")
                        || word.bare().contains("github.")
                        || (word.bare().equals("available") && hasCode(reading, sentence)));
    }

    private static boolean hasCode(Reading reading, int sentence) {
        return reading.words(sentence).stream()
                .anyMatch(word -> word.bare().equals("code")
                        || word.bare().equals("source")
                        || word.bare().equals("publicly"));
    }
}
