package dev.paperboy.chat;

/**
 * The tenant: one team on one platform. Nothing of one workspace is ever visible to another.
 *
 * @param platform the platform's key, lower-case letters, never empty
 * @param id the platform's own id of the team, never empty
 */
public record Workspace(String platform, String id) {
    public Workspace {
        Ids.check("platform", platform);
        Ids.check("workspace id", id);
    }
}
