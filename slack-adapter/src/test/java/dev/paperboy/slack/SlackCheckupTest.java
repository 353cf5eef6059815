package dev.paperboy.slack;

import static org.assertj.core.api.Assertions.assertThat;

import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationsInMemory;
import dev.paperboy.platform.Secret;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SlackCheckupTest {
    private final SlackDouble slack;
    private final InstallationsInMemory installations = new InstallationsInMemory();

    SlackCheckupTest() throws Exception {
        slack = new SlackDouble();
    }

    @AfterEach
    void close() {
        slack.close();
    }

    @Test
    void comparesWhatIsGrantedWithWhatIsNeeded() {
        slack.tenants().allow(String.join(",", SlackScopes.all()));
        assertThat(single("xoxb-x")).containsExactly(new SlackCheckup("Lab", Optional.empty(), Set.of(), Set.of()));
        slack.tenants().allow("chat:write,commands,channels:history");
        assertThat(single("xoxb-x")).singleElement().satisfies(found -> {
            assertThat(found.missing())
                    .contains("app_mentions:read", "users:read")
                    .doesNotContain("chat:write");
            assertThat(found.optional()).containsExactly("groups:history");
        });
    }

    @Test
    void saysThatATokenIsRefused() {
        assertThat(single("xoxb-other")).singleElement().satisfies(found -> {
            assertThat(found.problem()).contains("invalid_auth");
            assertThat(found.toString()).doesNotContain("xoxb");
        });
    }

    @Test
    void looksAtEachWorkspaceThatInstalledIt() {
        slack.tenants().letIn("xoxb-lab", new SlackTenants.Tenant("T0LAB", "Lab", "U0LABBOT", false));
        installed("T0LAB", "Lab", "xoxb-lab");
        installed("T0CLUB", "Club", "xoxb-revoked");
        SlackSettings.Distribution distribution =
                new SlackSettings.Distribution("1.2", new Secret("secret"), URI.create("https://papers.example.org"));
        List<SlackCheckup> found = SlackCheckup.all(
                new SlackSettings(
                        slack.api(),
                        Optional.empty(),
                        Optional.empty(),
                        Optional.empty(),
                        SlackCommandName.USUAL,
                        Optional.of(distribution)),
                installations);
        assertThat(found).extracting(SlackCheckup::workspace).containsExactly("Club", "Lab");
        assertThat(found.get(0).problem()).contains("invalid_auth");
        assertThat(found.get(1).problem()).isEmpty();
    }

    private void installed(String team, String name, String token) {
        installations.keep(new Installation(
                SlackAddresses.workspace(team),
                name,
                "U0BOT",
                "U0ADA",
                Set.of("commands"),
                new Secret(token),
                Optional.empty()));
    }

    private List<SlackCheckup> single(String token) {
        return SlackCheckup.all(
                new SlackSettings(
                        slack.api(),
                        Optional.of(new Secret(token)),
                        Optional.empty(),
                        Optional.empty(),
                        SlackCommandName.USUAL,
                        Optional.empty()),
                installations);
    }
}
