package dev.paperboy.slack;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.app_backend.interactive_components.payload.BlockSuggestionPayload;
import com.slack.api.app_backend.interactive_components.payload.GlobalShortcutPayload;
import com.slack.api.app_backend.interactive_components.payload.MessageShortcutPayload;
import com.slack.api.app_backend.views.payload.ViewSubmissionPayload;
import dev.paperboy.chat.Address;
import org.jspecify.annotations.Nullable;

/**
 * Who did something. Where an organization installed the app for all of its workspaces, Slack may name no workspace; then it is the one that
 * the person belongs to: docs.slack.dev, reference/interaction-payloads/block_actions-payload, {@code team}.
 */
final class SlackSenders {
    private SlackSenders() {}

    static Address.Person of(BlockActionPayload press) {
        BlockActionPayload.Team team = press.getTeam();
        BlockActionPayload.User user = press.getUser();
        return person(team == null ? null : team.getId(), user.getTeamId(), user.getId());
    }

    static Address.Person of(BlockSuggestionPayload asked) {
        BlockSuggestionPayload.Team team = asked.getTeam();
        BlockSuggestionPayload.User user = asked.getUser();
        return person(team == null ? null : team.getId(), user.getTeamId(), user.getId());
    }

    static Address.Person of(GlobalShortcutPayload chosen) {
        GlobalShortcutPayload.Team team = chosen.getTeam();
        GlobalShortcutPayload.User user = chosen.getUser();
        return person(team == null ? null : team.getId(), user.getTeamId(), user.getId());
    }

    static Address.Person of(MessageShortcutPayload chosen) {
        MessageShortcutPayload.Team team = chosen.getTeam();
        MessageShortcutPayload.User user = chosen.getUser();
        return person(team == null ? null : team.getId(), user.getTeamId(), user.getId());
    }

    static Address.Person of(ViewSubmissionPayload sent) {
        ViewSubmissionPayload.Team team = sent.getTeam();
        ViewSubmissionPayload.User user = sent.getUser();
        return person(team == null ? null : team.getId(), user.getTeamId(), user.getId());
    }

    private static Address.Person person(@Nullable String team, @Nullable String home, String user) {
        String workspace = team == null ? home : team;
        if (workspace == null) {
            throw new IllegalArgumentException("Slack names no workspace of " + user);
        }
        return SlackAddresses.person(workspace, user);
    }
}
