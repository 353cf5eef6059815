package dev.paperboy.data.index;

import dev.paperboy.paper.PaperQuery;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/**
 * A query with something left out, for when the whole finds nothing.
 *
 * @param said what was left out, in words
 */
record Relaxation(PaperQuery query, String said) {
    /** What can be left out, the least missed first. */
    private static final List<Part> PARTS = List.of(
            new Part("the votes asked for", query -> query.withMinimumUpvotes(0)),
            new Part("the dates", query -> query.between(Optional.empty(), Optional.empty())),
            new Part("the category", query -> query.withCategories(List.of())),
            new Part("the order", query -> ranks(query) ? query.sortedBy(PaperQuery.Sort.RELEVANCE) : query),
            new Part("the quotation marks", PaperQuery::withPhrasesAsWords),
            new Part("the author", query -> ranks(query) ? query.withAuthors(List.of()) : query));

    private record Part(String name, UnaryOperator<PaperQuery> leaveOut) {}

    /** What to try, one after another: the words as they may have been meant, then with ever more left out. */
    static List<Relaxation> of(PaperQuery query, Optional<PaperQuery> corrected) {
        List<Relaxation> steps = new ArrayList<>();
        corrected.ifPresent(better -> steps.add(
                new Relaxation(better, "Nothing matched “" + query.words() + "”; this is “" + better.words() + "”.")));
        List<String> leftOut = new ArrayList<>();
        PaperQuery left = corrected.orElse(query);
        for (Part part : PARTS) {
            PaperQuery less = part.leaveOut.apply(left);
            if (!less.equals(left)) {
                left = less;
                leftOut.add(part.name);
                steps.add(
                        new Relaxation(left, "Nothing matched all of it, so this leaves out " + listed(leftOut) + "."));
            }
        }
        return steps;
    }

    private static String listed(List<String> names) {
        int last = names.size() - 1;
        return last == 0 ? names.get(0) : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
    }

    private static boolean ranks(PaperQuery query) {
        return !query.words().isBlank();
    }
}
