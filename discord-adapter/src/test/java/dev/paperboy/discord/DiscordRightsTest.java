package dev.paperboy.discord;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import net.dv8tion.jda.api.Permission;
import org.junit.jupiter.api.Test;

class DiscordRightsTest {
    private static final Path MANUAL = Path.of("../docs/discord.md");

    @Test
    void asksInTheManualForWhatItAsksInTheDoctor() throws IOException {
        assertThat(Files.readString(MANUAL)).contains(DiscordRights.invitation("APPLICATION_ID"));
    }

    @Test
    void explainsEachPermission() throws IOException {
        String manual = Files.readString(MANUAL);
        assertThat(DiscordRights.ALL)
                .allSatisfy(right -> assertThat(manual)
                        .contains("| " + DiscordRights.name(right) + " | 1 << " + right.getOffset() + " |"));
    }

    @Test
    void asksForNothingThatCouldDoHarm() {
        assertThat(DiscordRights.ALL)
                .doesNotContain(
                        Permission.ADMINISTRATOR,
                        Permission.MESSAGE_MENTION_EVERYONE,
                        Permission.MANAGE_WEBHOOKS,
                        Permission.MANAGE_CHANNEL,
                        Permission.MANAGE_THREADS);
    }
}
