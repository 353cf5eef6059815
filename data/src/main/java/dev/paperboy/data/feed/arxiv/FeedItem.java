package dev.paperboy.data.feed.arxiv;

import dev.paperboy.data.feed.text.PaperText;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** One entry of an Atom feed, or one item of an RSS feed: its elements by their local names, an inner one as {@code author/name}. */
record FeedItem(List<Element> elements) {
    FeedItem {
        elements = List.copyOf(elements);
    }

    /** An element with its own text, as it stands. */
    record Element(String path, Map<String, String> attributes, String text) {}

    /** The text of the first element of that name that has some, as it stands. */
    Optional<String> raw(String path) {
        return all(path).map(Element::text).filter(text -> !text.isBlank()).findFirst();
    }

    /** The same, {@linkplain PaperText#readable readable}. */
    Optional<String> text(String path) {
        return raw(path).map(PaperText::readable).filter(text -> !text.isEmpty());
    }

    /** The readable texts of all elements of that name. */
    List<String> texts(String path) {
        return all(path)
                .map(element -> PaperText.readable(element.text()))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    /** An attribute of all elements of that name. */
    List<String> attributes(String path, String attribute) {
        return all(path)
                .flatMap(element -> Stream.ofNullable(element.attributes().get(attribute)))
                .toList();
    }

    private Stream<Element> all(String path) {
        return elements.stream().filter(element -> element.path().equals(path));
    }
}
