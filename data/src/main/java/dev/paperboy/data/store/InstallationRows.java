package dev.paperboy.data.store;

import dev.paperboy.chat.Workspace;
import dev.paperboy.data.seal.Seal;
import dev.paperboy.data.seal.SealBroken;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.Secret;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Rows of installations, with their secrets sealed. */
final class InstallationRows {
    private static final Logger LOG = LoggerFactory.getLogger(InstallationRows.class);
    private static final String TOKEN = "token";
    private static final String NEXT_TOKEN = "next_token";
    private static final int GENERATION_BYTES = 20;

    private final Seal seal;

    InstallationRows(Seal seal) {
        this.seal = seal;
    }

    /** Tells a token from the one before: it grows from the token, and can't be turned back into it. */
    static String generation(Installation installation) {
        try {
            byte[] token = installation.token().reveal().getBytes(StandardCharsets.UTF_8);
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(token), 0, GENERATION_BYTES);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    Installation read(ResultSet row) throws SQLException {
        String at = row.getString("workspace");
        Workspace workspace = AddressText.workspace(at);
        try {
            Optional<Installation.Renewal> renewal = Optional.empty();
            String next = row.getString(NEXT_TOKEN);
            if (next != null) {
                renewal = Optional.of(new Installation.Renewal(
                        seal.open(next, place(at, NEXT_TOKEN)),
                        Columns.instant(row, "renewal_due"),
                        Columns.instant(row, "token_ends")));
            }
            return new Installation(
                    workspace,
                    row.getString("name"),
                    row.getString("bot_user"),
                    row.getString("installed_by"),
                    Set.of(row.getString("scopes").split(",")),
                    seal.open(row.getString(TOKEN), place(at, TOKEN)),
                    renewal);
        } catch (SealBroken broken) {
            throw new StoreException("The token of workspace " + workspace.id() + " can't be opened: "
                    + broken.getMessage() + ". Bring back the key, or let people install Paperboy there again.");
        }
    }

    private Optional<Installation> readable(ResultSet row) throws SQLException {
        try {
            return Optional.of(read(row));
        } catch (StoreException broken) {
            LOG.error("{}", broken.getMessage());
            return Optional.empty();
        }
    }

    int insert(Handle handle, Installation installation) {
        return bound(
                        handle.createUpdate("insert into installation (workspace, name, bot_user, installed_by, scopes,"
                                + " token, next_token, renewal_due, token_ends, generation) values (:workspace, :name,"
                                + " :bot_user, :installed_by, :scopes, :token, :next_token, :due, :ends, :generation)"),
                        installation)
                .execute();
    }

    /** Puts one in place of the other, if that one is still there; nobody has claimed it then. */
    boolean replace(Handle handle, Installation before, Installation after) {
        return bound(
                                handle.createUpdate("update installation set name = :name, bot_user = :bot_user,"
                                        + " installed_by = :installed_by, scopes = :scopes, token = :token,"
                                        + " next_token = :next_token, renewal_due = :due, token_ends = :ends,"
                                        + " generation = :generation, claimed_until = null"
                                        + " where workspace = :workspace and generation = :before"),
                                after)
                        .bind("before", generation(before))
                        .execute()
                > 0;
    }

    List<Installation> sealedWithOlderKeys(Handle handle) {
        return handle
                .createQuery("select * from installation")
                .map((row, context) -> seal.isCurrent(Objects.requireNonNull(row.getString(TOKEN)))
                        ? Optional.<Installation>empty()
                        : readable(row))
                .list()
                .stream()
                .flatMap(Optional::stream)
                .toList();
    }

    private Update bound(Update statement, Installation installation) {
        String at = AddressText.write(installation.workspace());
        Optional<Installation.Renewal> renewal = installation.renewal();
        return statement
                .bind("workspace", at)
                .bind("name", installation.name())
                .bind("bot_user", installation.botUser())
                .bind("installed_by", installation.installedBy())
                .bind("scopes", String.join(",", installation.scopes()))
                .bind("token", seal.close(installation.token(), place(at, TOKEN)))
                .bind(
                        "next_token",
                        renewal.map(Installation.Renewal::token)
                                .map(token -> sealed(at, token))
                                .orElse(null))
                .bind("due", Columns.moment(renewal.map(Installation.Renewal::due)))
                .bind("ends", Columns.moment(renewal.map(Installation.Renewal::ends)))
                .bind("generation", generation(installation));
    }

    private String sealed(String at, Secret next) {
        return seal.close(next, place(at, NEXT_TOKEN));
    }

    private static String place(String workspace, String column) {
        return workspace + "\n" + column;
    }
}
