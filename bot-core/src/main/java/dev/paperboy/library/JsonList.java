package dev.paperboy.library;

import dev.paperboy.paper.Paper;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.apache.commons.text.StringEscapeUtils;

/** A JSON array (RFC 8259), one object a line. */
final class JsonList implements Notation {

    @Override
    public String name() {
        return "JSON";
    }

    @Override
    public String reference(Paper paper) {
        Reference reference = new Reference(paper);
        List<String> members = new ArrayList<>();
        members.add(member("id", string(paper.id().value())));
        members.add(member("title", string(reference.title())));
        members.add(member("authors", strings(reference.authors())));
        if (reference.moreAuthors() > 0) {
            members.add(member("moreAuthors", String.valueOf(reference.moreAuthors())));
        }
        reference.published().ifPresent(day -> members.add(member("published", string(day.toString()))));
        members.add(member("categories", strings(paper.categories())));
        members.add(member("votes", String.valueOf(paper.popularity().upvotes())));
        reference.link().ifPresent(link -> members.add(member("link", string(link))));
        return "{" + String.join(", ", members) + "}";
    }

    @Override
    public String text(List<String> references) {
        return "[\n" + String.join(",\n", references) + "\n]";
    }

    private static String member(String name, String value) {
        return string(name) + ": " + value;
    }

    private static String strings(List<String> texts) {
        return texts.stream().map(JsonList::string).collect(Collectors.joining(", ", "[", "]"));
    }

    private static String string(String text) {
        return '"' + StringEscapeUtils.escapeJson(text) + '"';
    }
}
