package dev.paperboy.slack;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

/** Writes what people see in the doubled Slack as a page for a browser, to be looked at. */
public final class SlackPage {
    private SlackPage() {}

    /** Messages, one below the other. */
    public static void write(Path file, List<SlackLedger.Shown> messages) throws IOException {
        JsonArray all = new JsonArray();
        for (SlackLedger.Shown message : messages) {
            JsonObject one = new JsonObject();
            one.addProperty("onlyFor", message.onlyFor());
            all.add(SlackJson.with(one, "blocks", message.blocks()));
        }
        write(file, SlackJson.with(new JsonObject(), "messages", all));
    }

    /** A person's own page, or a dialog. */
    public static void write(Path file, JsonObject view) throws IOException {
        boolean shows = view.has("messages");
        String as = "home".equals(shows ? "" : view.get("type").getAsString()) ? "home" : "dialog";
        JsonObject shown = shows ? view : SlackJson.with(new JsonObject(), as, view);
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        try (InputStream page = Objects.requireNonNull(SlackPage.class.getResourceAsStream("/slack-page.html"))) {
            String html = new String(page.readAllBytes(), StandardCharsets.UTF_8);
            Files.writeString(file, html.replace("SHOWN", shown.toString().replace("</", "<\\/")));
        }
    }
}
