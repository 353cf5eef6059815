package dev.paperboy.search;

import dev.paperboy.chat.CommandCall;
import dev.paperboy.command.Invocation;
import dev.paperboy.command.Option;
import dev.paperboy.command.OptionType;
import dev.paperboy.paper.EditionKey;
import dev.paperboy.paper.PaperQuery;
import dev.paperboy.paper.QueryText;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The options of {@code search}, and the query they make. */
final class SearchCall {
    private static final int LONGEST_QUERY = 2_000;
    private static final int LONGEST_NAME = 100;

    static final Option QUERY =
            Option.rest("query", "words, \"a phrase\", -without, an id or a link", new OptionType.Words(LONGEST_QUERY));
    static final Option AUTHOR = Option.named("author", "a name among the authors", new OptionType.Words(LONGEST_NAME))
            .asRepeatable();
    static final Option CATEGORY = Option.named(
                    "category", "an arXiv category: cs.CL, or cs", new OptionType.Words(LONGEST_NAME))
            .asRepeatable();
    static final Option FROM = Option.named("from", "published on or after", new OptionType.Date());
    static final Option TO = Option.named("to", "published on or before", new OptionType.Date());
    static final Option SORT = Option.named(
            "sort", "the order of the results", new OptionType.Choice(List.of("relevance", "newest", "votes")));
    static final Option EXPLAIN =
            Option.named("explain", "show what each result's place is made of", new OptionType.Choice(List.of("yes")));
    static final List<Option> OPTIONS = List.of(QUERY, AUTHOR, CATEGORY, FROM, TO, SORT, EXPLAIN, Option.PAGE);

    private SearchCall() {}

    /** The query; {@link PaperQuery#isEverything} when nothing to look for was given. */
    static PaperQuery query(Invocation invocation, LocalDate today) {
        PaperQuery words = QueryText.read(invocation.text(QUERY.name()).orElse(""));
        PaperQuery filtered = new PaperQuery(
                words.words(),
                words.phrases(),
                words.excluded(),
                values(invocation, AUTHOR),
                values(invocation, CATEGORY),
                invocation
                        .text(FROM.name())
                        .map(date -> EditionKey.of(date, today).first()),
                invocation
                        .text(TO.name())
                        .map(date -> EditionKey.of(date, today).last()),
                0,
                invocation
                        .text(SORT.name())
                        .map(sort -> PaperQuery.Sort.valueOf(sort.toUpperCase(Locale.ROOT)))
                        .orElse(PaperQuery.Sort.RELEVANCE));
        boolean dated = filtered.from().isPresent() || filtered.to().isPresent();
        return dated ? filtered : SpokenDates.in(filtered, today);
    }

    /** The filters in words, to be shown with the results; empty when there are none. */
    static Optional<String> filters(CommandCall call) {
        List<String> filters = new ArrayList<>();
        call.argument(AUTHOR.name()).ifPresent(names -> filters.add("by " + names.replace("\n", " and ")));
        call.argument(CATEGORY.name()).ifPresent(names -> filters.add("in " + names.replace("\n", " or ")));
        call.argument(FROM.name()).ifPresent(date -> filters.add("from " + date));
        call.argument(TO.name()).ifPresent(date -> filters.add("to " + date));
        call.argument(SORT.name()).ifPresent(sort -> filters.add("by " + sort));
        return filters.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", filters));
    }

    private static List<String> values(Invocation invocation, Option option) {
        return invocation.text(option.name()).stream().flatMap(String::lines).toList();
    }
}
