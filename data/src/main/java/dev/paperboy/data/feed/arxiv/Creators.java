package dev.paperboy.data.feed.arxiv;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The authors of an announcement: one string, joined by commas, with affiliations in parentheses now and then. */
final class Creators {
    private static final Pattern PARENTHESES = Pattern.compile("\\s*\\([^()]*\\)");
    private static final Pattern SUFFIX = Pattern.compile("(?:Jr|Sr|II|III|IV)\\.?");

    private Creators() {}

    /** Each author's name; affiliations are left out, a "Jr." stays with its name. */
    static List<String> names(String joined) {
        String bare = joined;
        for (String before = ""; !before.equals(bare); ) {
            before = bare;
            bare = PARENTHESES.matcher(bare).replaceAll("");
        }
        List<String> names = new ArrayList<>();
        for (String part : bare.split(",")) {
            String name = part.strip();
            if (SUFFIX.matcher(name).matches() && !names.isEmpty()) {
                names.set(names.size() - 1, names.get(names.size() - 1) + ", " + name);
            } else if (!name.isEmpty()) {
                names.add(name);
            }
        }
        return names;
    }
}
