package dev.paperboy.discord.fake;

import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a reader sees of Discord's Markdown: the text without its marks, where it leads, and whom it names. Written from Discord's
 * documentation and the rules of its clients, not from our renderer.
 *
 * @param text as shown
 * @param links where it leads when clicked, bare addresses included
 * @param mentions what would notify somebody if the request allowed it
 */
public record SeenMarkdown(String text, List<URI> links, List<String> mentions) {
    private static final Pattern TOKEN = Pattern.compile("(?<escaped>\\\\([^0-9A-Za-z\\s]))"
            + "|(?<code>`([^`]+)`)"
            + "|(?<link>\\[((?:\\[[^\\]]*\\]|[^\\[\\]]|\\](?=[^\\[]*\\]))*)\\]\\(([^\\s)]*)\\))"
            + "|(?<mention>@everyone|@here|<@[!&]?[0-9]+>)"
            + "|(?<angle><(?:#|t:|/|a?:)[^>]*>)"
            + "|(?<address>https?://[^\\s<]+)"
            + "|(?<mark>\\*\\*|\\*|__|_|~~|\\|\\||`+|\u200B)");
    private static final Pattern LINE_MARK = Pattern.compile("(?m)^(-# |#{1,3} |> )");

    public static SeenMarkdown of(String markdown) {
        StringBuilder text = new StringBuilder();
        List<URI> links = new ArrayList<>();
        List<String> mentions = new ArrayList<>();
        Matcher token = TOKEN.matcher(LINE_MARK.matcher(markdown).replaceAll(""));
        while (token.find()) {
            token.appendReplacement(text, Matcher.quoteReplacement(seen(token, links, mentions)));
        }
        token.appendTail(text);
        return new SeenMarkdown(text.toString(), links, mentions);
    }

    private static String seen(Matcher token, List<URI> links, List<String> mentions) {
        if (token.group("escaped") != null) {
            return token.group(2);
        }
        if (token.group("code") != null) {
            return token.group(4);
        }
        if (token.group("link") != null) {
            links.add(URI.create(token.group(7)));
            SeenMarkdown label = of(token.group(6));
            links.addAll(label.links());
            return label.text();
        }
        if (token.group("address") != null) {
            links.add(URI.create(token.group("address")));
        }
        if (token.group("mention") != null) {
            mentions.add(token.group("mention"));
        }
        return token.group("mark") != null ? "" : token.group();
    }
}
