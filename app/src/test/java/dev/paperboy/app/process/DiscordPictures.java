package dev.paperboy.app.process;

import com.fasterxml.jackson.databind.JsonNode;
import dev.paperboy.discord.fake.DrawnPage;
import dev.paperboy.discord.fake.FakeDiscord;
import dev.paperboy.discord.fake.FakePerson;
import dev.paperboy.discord.fake.FakeWorld;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** Writes pages with the pictures for docs/discord.md: what the packaged program shows in Discord on its sample edition. Argument: a folder. */
final class DiscordPictures {
    private DiscordPictures() {}

    public static void main(String[] arguments) throws Exception {
        Path folder = Path.of(arguments[0]);
        Path home = Files.createTempDirectory("paperboy");
        try (FakeDiscord discord = new FakeDiscord();
                Running running = Program.at(home)
                        .with("DISCORD_TOKEN", "the-token-of-the-double")
                        .with("PAPERBOY_DISCORD_API_URL", discord.rest().toString())
                        .serve()) {
            while (discord.gateway().joined() == 0 && running.isAlive()) {
                TimeUnit.MILLISECONDS.sleep(50);
            }
            write(folder, discord, discord.person());
        }
    }

    private static void write(Path folder, FakeDiscord discord, FakePerson ada) throws IOException {
        JsonNode trending = ada.slash("papers", "trending", Map.of());
        write(folder, "trending", new DrawnPage().add("ada used /papers trending", trending));
        JsonNode search = ada.slash("papers", "search", Map.of("query", "agents"));
        write(folder, "search", new DrawnPage().add("ada used /papers search agents", search));
        String paper = ada.complete("papers", "show", "paper", "").get(0);
        Map<String, String> full = Map.of("paper", paper, "level", "full");
        write(
                folder,
                "paper",
                new DrawnPage()
                        .add("ada used /papers show", ada.slash("papers", "show", Map.of("paper", paper)))
                        .add("ada used /papers summarize", ada.slash("papers", "summarize", full)));
        Map<String, String> morning = Map.of("at", "09:00", "in", "Europe/Berlin");
        DrawnPage talk = new DrawnPage()
                .add("ada used /papers-manage subscribe", ada.slash("papers-manage", "subscribe", morning))
                .add("ada used /papers discuss", ada.slash("papers", "discuss", Map.of("paper", paper)));
        List<JsonNode> posts = discord.ledger().messages(FakeWorld.CHANNEL, false);
        write(folder, "discuss", talk.add("", posts.get(posts.size() - 1)));
    }

    private static void write(Path folder, String name, DrawnPage page) throws IOException {
        Files.writeString(folder.resolve(name + ".html"), page.html());
    }
}
