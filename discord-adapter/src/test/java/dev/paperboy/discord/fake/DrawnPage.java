package dev.paperboy.discord.fake;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A page that draws messages about as Discord's own client does, for people to look at. */
public final class DrawnPage {
    private static final String BUTTONS = "|primary|secondary|success|danger|link";
    private static final Pattern TOKEN = Pattern.compile("\\\\(?<escaped>[^0-9A-Za-z\\s])|`(?<code>[^`]+)`"
            + "|\\[(?<label>(?:\\\\.|[^\\]\\\\])*)\\]\\((?<target>[^)\\s]*)\\)|<t:(?<moment>[0-9]+):[a-zA-Z]>"
            + "|<(?<mention>@|#)[!&]?[0-9]+>|(?<strong>\\*\\*)|(?<emphasis>\\*)|(?<joint>\u200B)");
    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("d MMMM uuuu HH:mm", Locale.UK).withZone(ZoneOffset.UTC);

    private final StringBuilder page = new StringBuilder("""
            <!doctype html><meta charset="utf-8"><title>Paperboy in Discord</title><style>
            body{background:#313338;color:#dbdee1;font:16px/1.375 'gg sans','Noto Sans',Helvetica,Arial,sans-serif;margin:0;padding:16px;width:680px}
            .message{display:grid;grid-template-columns:56px 1fr;margin:0 0 20px}
            .face{width:40px;height:40px;border-radius:50%;background:#5865f2;color:#fff;text-align:center;line-height:40px}
            .name{font-weight:600;color:#f2f3f5}.app{background:#5865f2;color:#fff;font-size:10px;border-radius:4px;padding:1px 4px;margin:0 6px;vertical-align:2px}
            .when,.alone{color:#949ba4;font-size:12px}.asked{color:#949ba4;font-size:14px;grid-column:2}
            .container{background:#393a41;border:1px solid #44454c;border-radius:8px;padding:16px;margin-top:4px;display:grid;gap:8px}
            .section{display:grid;grid-template-columns:1fr auto;gap:16px;align-items:start}
            .text{white-space:pre-wrap;overflow-wrap:anywhere}.text h2{font-size:20px;margin:0;line-height:1.2}.small{font-size:13px;color:#b5bac1}
            a{color:#00a8fc;text-decoration:none}code{background:#2b2d31;border-radius:4px;padding:0 3px;font-size:14px}
            .row{display:flex;gap:8px;flex-wrap:wrap}.button{border-radius:8px;padding:5px 14px;font-size:14px;font-weight:500;color:#fff;background:#4e5058;white-space:nowrap}
            .primary{background:#5865f2}.danger{background:#da373c}.select{border:1px solid #44454c;border-radius:8px;background:#2b2d31;color:#949ba4;padding:8px 12px;width:100%;display:flex;justify-content:space-between}
            hr{border:0;border-top:1px solid #4c4d54;width:100%;margin:2px 0}.mention{background:#3c4270;color:#c9cdfb;border-radius:3px;padding:0 2px}
            .picture{background:#2b2d31;border-radius:8px;padding:40px;color:#949ba4;text-align:center}
            </style>
            """);

    /** Draws a message under what was typed to get it; one that only the asker sees says so. */
    public DrawnPage add(String typed, JsonNode message) {
        boolean alone = (message.path("flags").asInt() & FakeLedger.EPHEMERAL) != 0;
        page.append("<div class=message><div class=face>P</div><div><div class=asked>")
                .append(html(typed))
                .append("</div><span class=name>Paperboy</span><span class=app>APP</span><span"
                        + " class=when>09:00</span>");
        message.path("components").forEach(this::draw);
        page.append(alone ? "<div class=alone>Only you can see this</div>" : "").append("</div></div>");
        return this;
    }

    /** The page so far. */
    public String html() {
        return page.toString();
    }

    private void draw(JsonNode component) {
        switch (component.path("type").asInt()) {
            case 1 -> inside("row", component);
            case 2 -> button(component);
            case 3 ->
                page.append("<div class=select><span>")
                        .append(html(component.path("placeholder").asText()))
                        .append("</span><span>⌄</span></div>");
            case 9 -> {
                page.append("<div class=section><div>");
                component.path("components").forEach(this::draw);
                page.append("</div>");
                draw(component.path("accessory"));
                page.append("</div>");
            }
            case 10 -> text(component.path("content").asText());
            case 12 ->
                component
                        .path("items")
                        .forEach(item -> page.append("<div class=picture>")
                                .append(html(item.path("description").asText()))
                                .append("</div>"));
            case 14 -> page.append("<hr>");
            case 17 -> inside("container", component);
            default -> throw new IllegalArgumentException("nobody knows how to draw " + component);
        }
    }

    private void inside(String kind, JsonNode component) {
        page.append("<div class=").append(kind).append('>');
        component.path("components").forEach(this::draw);
        page.append("</div>");
    }

    private void button(JsonNode button) {
        String style = BUTTONS.split("\\|")[button.path("style").asInt()];
        page.append("<div class='button ")
                .append(style)
                .append("'>")
                .append(html(button.path("label").asText()))
                .append("</div>");
    }

    private void text(String markdown) {
        page.append("<div class=text>");
        for (String line : markdown.split("\n", -1)) {
            if (line.startsWith("## ")) {
                page.append("<h2>").append(spans(line.substring(3))).append("</h2>");
            } else if (line.startsWith("-# ")) {
                page.append("<div class=small>")
                        .append(spans(line.substring(3)))
                        .append("</div>");
            } else {
                page.append("<div>").append(spans(line)).append("</div>");
            }
        }
        page.append("</div>");
    }

    private static String spans(String line) {
        StringBuilder drawn = new StringBuilder();
        Matcher token = TOKEN.matcher(line);
        boolean strong = false;
        boolean emphasis = false;
        int from = 0;
        while (token.find()) {
            drawn.append(html(line.substring(from, token.start())));
            from = token.end();
            if (token.group("strong") != null) {
                strong = !strong;
                drawn.append(strong ? "<b>" : "</b>");
            } else if (token.group("emphasis") != null) {
                emphasis = !emphasis;
                drawn.append(emphasis ? "<i>" : "</i>");
            } else {
                drawn.append(span(token));
            }
        }
        return drawn.append(html(line.substring(from))).toString();
    }

    private static String span(Matcher token) {
        if (token.group("escaped") != null) {
            return html(token.group("escaped"));
        }
        if (token.group("code") != null) {
            return "<code>" + html(token.group("code")) + "</code>";
        }
        if (token.group("target") != null) {
            return "<a href='" + html(token.group("target")) + "'>" + spans(token.group("label")) + "</a>";
        }
        if (token.group("moment") != null) {
            return MOMENT.format(Instant.ofEpochSecond(Long.parseLong(token.group("moment"))));
        }
        return token.group("mention") == null
                ? ""
                : "<span class=mention>" + (token.group("mention").equals("@") ? "@ada" : "# the thread") + "</span>";
    }

    private static String html(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("'", "&#39;");
    }
}
