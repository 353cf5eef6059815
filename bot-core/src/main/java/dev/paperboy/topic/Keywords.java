package dev.paperboy.topic;

import dev.paperboy.paper.Paper;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.regex.Pattern;

/** What the sources say that a paper is about. */
final class Keywords {
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)");

    private Keywords() {}

    /** The forms of its keywords, without what stands in brackets. */
    static Set<String> forms(Paper paper) {
        Set<String> forms = new LinkedHashSet<>();
        for (String keyword : paper.keywords()) {
            String form = Token.formOf(BRACKETS.matcher(keyword).replaceAll(""));
            if (!form.isEmpty()) {
                forms.add(form);
            }
        }
        return forms;
    }
}
