package dev.paperboy.platform;

import dev.paperboy.chat.Workspace;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What a workspace gave us when it let us in.
 *
 * @param workspace the workspace; where one installation serves all workspaces of an organization, the organization
 * @param name what people call it
 * @param botUser our own id there
 * @param installedBy the id of the person who let us in
 * @param scopes what we may do there, in the platform's words
 * @param token opens it
 * @param renewal when the token doesn't last
 */
public record Installation(
        Workspace workspace,
        String name,
        String botUser,
        String installedBy,
        Set<String> scopes,
        Secret token,
        Optional<Renewal> renewal) {
    public Installation {
        scopes = Set.copyOf(scopes);
    }

    /**
     * How a token is replaced.
     *
     * @param token buys the next token, once
     * @param due from when on the token should be replaced
     * @param ends from when on the token opens nothing any more
     */
    public record Renewal(Secret token, Instant due, Instant ends) {}
}
