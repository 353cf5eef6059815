package dev.paperboy.data.store;

import dev.paperboy.chat.Workspace;
import dev.paperboy.data.seal.Seal;
import dev.paperboy.platform.Installation;
import dev.paperboy.platform.InstallationStore;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Installations in the store, their tokens sealed for the row and column they stand in. */
final class StoredInstallations implements InstallationStore {
    private static final String READING = "Can't read who let us in";
    private static final String WRITING = "Can't keep who let us in";

    private final Transactions transactions;
    private final InstallationRows rows;

    StoredInstallations(Transactions transactions, Seal seal) {
        this.transactions = transactions;
        this.rows = new InstallationRows(seal);
    }

    /** Seals with the newest key whatever was sealed with an older one; rows that change meanwhile are sealed by whoever changes them. */
    void sealAnew() {
        transactions.run(WRITING, handle -> {
            rows.sealedWithOlderKeys(handle).forEach(row -> rows.replace(handle, row, row));
            return null;
        });
        transactions.sync();
    }

    @Override
    public Optional<Installation> find(Workspace workspace) {
        String own = AddressText.write(workspace);
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from installation where workspace = :own or workspace ="
                                + " (select organization from organization_member where workspace = :own)"
                                + " order by case when workspace = :own then 0 else 1 end")
                        .bind("own", own)
                        .map((row, context) -> rows.read(row))
                        .findFirst());
    }

    @Override
    public List<Installation> all(String platform) {
        return transactions.run(
                READING,
                handle -> handle.createQuery("select * from installation where workspace like :platform order by name")
                        .bind("platform", platform + "/%")
                        .map((row, context) -> rows.read(row))
                        .list());
    }

    @Override
    public void keep(Installation installation) {
        transactions.runAgainWhenDuplicate(WRITING, handle -> {
            remove(handle, installation.workspace());
            return rows.insert(handle, installation);
        });
        transactions.sync();
    }

    @Override
    public boolean claimRenewal(Installation before, Instant now, Instant until) {
        return transactions.run(
                WRITING,
                handle -> handle.createUpdate("update installation set claimed_until = :until"
                                        + " where workspace = :workspace and generation = :generation"
                                        + " and (claimed_until is null or claimed_until <= :now)")
                                .bind("until", Columns.moment(until))
                                .bind("now", Columns.moment(now))
                                .bind("workspace", AddressText.write(before.workspace()))
                                .bind("generation", InstallationRows.generation(before))
                                .execute()
                        > 0);
    }

    @Override
    public boolean renew(Installation before, Installation after) {
        boolean renewed = transactions.run(WRITING, handle -> rows.replace(handle, before, after));
        transactions.sync();
        return renewed;
    }

    @Override
    public boolean wipe(Workspace workspace) {
        boolean wiped = transactions.run(WRITING, handle -> {
            handle.createUpdate("delete from organization_member where workspace = :workspace")
                    .bind("workspace", AddressText.write(workspace))
                    .execute();
            return remove(handle, workspace) > 0;
        });
        transactions.sync();
        return wiped;
    }

    private static int remove(Handle handle, Workspace workspace) {
        return handle.createUpdate("delete from installation where workspace = :workspace")
                .bind("workspace", AddressText.write(workspace))
                .execute();
    }

    @Override
    public void belongs(Workspace workspace, Workspace organization) {
        transactions.runAgainWhenDuplicate(WRITING, handle -> {
            String member = AddressText.write(workspace);
            String of = AddressText.write(organization);
            int changed = handle.createUpdate(
                            "update organization_member set organization = :of where workspace = :member")
                    .bind("of", of)
                    .bind("member", member)
                    .execute();
            return changed > 0
                    ? changed
                    : handle.createUpdate(
                                    "insert into organization_member (workspace, organization) values (:member, :of)")
                            .bind("of", of)
                            .bind("member", member)
                            .execute();
        });
    }
}
