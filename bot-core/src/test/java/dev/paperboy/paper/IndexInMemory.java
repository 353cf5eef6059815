package dev.paperboy.paper;

import dev.paperboy.paper.SearchResult.Piece;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** An index in memory, for tests: words match where they are contained. Held to the same contract as the real one. */
public final class IndexInMemory implements PaperIndex {
    private final Map<PaperId, Paper> papers = new LinkedHashMap<>();

    /** Adds a paper, or replaces what was known of it. */
    public synchronized void add(Paper paper) {
        papers.put(paper.id(), paper);
    }

    @Override
    public synchronized SearchResult search(PaperQuery query, int offset, int limit) {
        List<Paper> found = found(query);
        Optional<String> relaxed = Optional.empty();
        PaperQuery words = PaperQuery.of(query.words());
        if (found.isEmpty() && !words.isEverything()) {
            found = found(words);
            relaxed = found.isEmpty() ? Optional.empty() : Optional.of("Nothing matched all of it.");
        }
        List<SearchResult.Hit> hits = found.stream()
                .skip(offset)
                .limit(limit)
                .map(paper -> hit(paper, query.words()))
                .toList();
        return new SearchResult(hits, found.size(), true, Optional.empty(), relaxed);
    }

    @Override
    public synchronized List<SearchResult.Hit> similar(PaperId paper, int limit) {
        Paper itself = papers.get(paper);
        if (itself == null) {
            return List.of();
        }
        return papers.values().stream()
                .filter(other -> !other.title().equals(itself.title()))
                .filter(other -> shared(other, text(itself)) > 0)
                .sorted(Comparator.comparing((Paper other) -> shared(other, text(itself)))
                        .reversed())
                .limit(limit)
                .map(other -> hit(other, ""))
                .toList();
    }

    @Override
    public synchronized Set<PaperId> matching(PaperQuery query, Collection<PaperId> among) {
        return among.stream()
                .filter(papers::containsKey)
                .filter(id -> filters(query)
                        .and(paper -> shared(paper, query.words())
                                == words(query.words()).size())
                        .test(papers.get(id)))
                .collect(Collectors.toSet());
    }

    @Override
    public synchronized List<Title> titles(String typed, int limit) {
        List<String> starts = words(typed);
        return papers.values().stream()
                .filter(paper -> starts.stream()
                        .allMatch(start -> (" " + paper.title().toLowerCase(Locale.ROOT)).contains(" " + start)))
                .sorted(Comparator.comparing(
                        (Paper paper) -> -paper.popularity().upvotes()))
                .limit(limit)
                .map(paper -> new Title(paper.id(), paper.title()))
                .toList();
    }

    private List<Paper> found(PaperQuery query) {
        Comparator<Paper> order = switch (query.sort()) {
            case RELEVANCE -> Comparator.comparing(paper -> -shared(paper, query.words()));
            case NEWEST -> Comparator.comparing(IndexInMemory::day, Comparator.reverseOrder());
            case VOTES -> Comparator.comparing(paper -> -paper.popularity().upvotes());
        };
        return papers.values().stream()
                .filter(filters(query))
                .filter(paper -> query.words().isBlank()
                        || shared(paper, query.words()) > 0
                        || paper.id().value().equals(query.words()))
                .sorted(order)
                .toList();
    }

    private static Predicate<Paper> filters(PaperQuery query) {
        return paper -> query.phrases().stream()
                        .allMatch(phrase -> shared(paper, phrase) > 0 && contains(paper, phrase))
                && query.excluded().stream().noneMatch(text -> contains(paper, text))
                && query.authors().stream().allMatch(name -> by(paper, name))
                && (query.categories().isEmpty() || query.categories().stream().anyMatch(name -> in(paper, name)))
                && query.from().map(day -> !day(paper).isBefore(day)).orElse(true)
                && query.to().map(day -> !day(paper).isAfter(day)).orElse(true)
                && paper.popularity().upvotes() >= query.minimumUpvotes();
    }

    private static boolean by(Paper paper, String name) {
        return paper.authors().stream().anyMatch(author -> words(author).containsAll(words(name)));
    }

    private static boolean in(Paper paper, String category) {
        String wanted = category.toLowerCase(Locale.ROOT);
        return paper.categories().stream()
                .map(name -> name.toLowerCase(Locale.ROOT))
                .anyMatch(name -> name.equals(wanted) || name.startsWith(wanted + "."));
    }

    private static boolean contains(Paper paper, String phrase) {
        return String.join(" ", words(text(paper))).contains(String.join(" ", words(phrase)));
    }

    private static int shared(Paper paper, String text) {
        List<String> own = words(text(paper));
        return (int) words(text).stream().filter(own::contains).count();
    }

    private static LocalDate day(Paper paper) {
        return paper.publishedAt()
                .map(at -> at.atZone(ZoneOffset.UTC).toLocalDate())
                .orElse(LocalDate.MIN);
    }

    private static String text(Paper paper) {
        return paper.title() + " " + paper.abstractText();
    }

    private static SearchResult.Hit hit(Paper paper, String words) {
        List<Piece> title = List.of(new Piece(paper.title(), shared(paper, words) > 0));
        List<Piece> passage =
                paper.abstractText().isEmpty() ? List.of() : List.of(new Piece(paper.abstractText(), false));
        int points = shared(paper, words);
        Score score = new Score(points, List.of(new Score.Term("words", points)));
        return new SearchResult.Hit(paper.id(), score, title, passage);
    }

    private static List<String> words(String text) {
        return List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}\\p{N}]+")).stream()
                .filter(word -> !word.isEmpty())
                .distinct()
                .toList();
    }
}
