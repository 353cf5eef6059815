package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.HomeInUse;
import dev.paperboy.data.store.Store;
import dev.paperboy.slack.SlackCheckup;
import dev.paperboy.slack.SlackSettings;
import java.util.List;
import java.util.Optional;

/** Whether Slack is set up, lets us in, and lets us do what we need to do. */
final class SlackCheck {
    private static final String SUBJECT = "Slack";
    private static final String PAGE = "https://api.slack.com/apps";

    private SlackCheck() {}

    static List<Finding> of(Configuration configuration, Inspection inspection) throws Exception {
        Optional<SlackSettings> settings = SlackSetup.settings(configuration);
        if (settings.isEmpty()) {
            return List.of(unset(configuration.tokens()));
        }
        try {
            return inspection.ofStore(store -> findings(settings.get(), configuration, store));
        } catch (HomeInUse running) {
            return List.of(Finding.well(SUBJECT, "set up; its tokens are checked when Paperboy does not run"));
        }
    }

    private static List<Finding> findings(SlackSettings settings, Configuration configuration, Store store) {
        List<SlackCheckup> checkups = SlackCheckup.all(
                settings, SlackSetup.stores(configuration, store).installations());
        return checkups.isEmpty()
                ? List.of(
                        Finding.unused(SUBJECT, "no workspace has installed it yet", "open " + install(configuration)))
                : checkups.stream().map(SlackCheck::finding).toList();
    }

    private static String install(Configuration configuration) {
        return configuration
                .tokens()
                .web()
                .server()
                .map(server -> server.url() + "/slack/install")
                .orElse("/slack/install");
    }

    private static Finding unset(Configuration.Tokens tokens) {
        boolean opens =
                tokens.slackBot().isPresent() || tokens.web().slackClient().isPresent();
        boolean heard =
                tokens.slackApp().isPresent() || tokens.web().slackSigning().isPresent();
        if (!opens && !heard) {
            return Finding.unused(SUBJECT, "not set up", "set " + Key.SLACK_BOT_TOKEN + " and " + Key.SLACK_APP_TOKEN);
        }
        return opens
                ? Finding.broken(
                        SUBJECT,
                        Key.SLACK_APP_TOKEN + " is missing",
                        PAGE + ", your app, Basic Information, App-Level Tokens, Generate, with connections:write")
                : Finding.broken(
                        SUBJECT,
                        Key.SLACK_BOT_TOKEN + " is missing",
                        PAGE + ", your app, OAuth & Permissions, Bot User OAuth Token");
    }

    private static Finding finding(SlackCheckup checkup) {
        String subject = checkup.workspace().isEmpty() ? SUBJECT : SUBJECT + " " + checkup.workspace();
        if (checkup.problem().isPresent()) {
            return Finding.broken(
                    subject,
                    "Slack refuses the token: " + checkup.problem().get(),
                    PAGE + ", your app, Install App, Reinstall to Workspace; then set the new token");
        }
        if (!checkup.missing().isEmpty()) {
            return Finding.broken(
                    subject,
                    "may not do what it needs to: " + String.join(", ", checkup.missing()),
                    PAGE + ", your app, OAuth & Permissions, Bot Token Scopes: add them; then Reinstall to Workspace");
        }
        return Finding.well(
                subject,
                checkup.optional().isEmpty()
                        ? "lets Paperboy in, with every scope"
                        : "lets Paperboy in; without " + String.join(", ", checkup.optional())
                                + " (optional) a post whose answer is lost waits for a person");
    }
}
