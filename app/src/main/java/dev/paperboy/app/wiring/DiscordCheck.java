package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.configuration.Key;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.chat.Address;
import dev.paperboy.chat.Workspace;
import dev.paperboy.data.store.HomeInUse;
import dev.paperboy.data.store.Store;
import dev.paperboy.discord.DiscordAccount;
import dev.paperboy.discord.DiscordCheckup;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What the doctor says of Discord: whether it lets us in, how to invite us, and what is missing in each channel with a subscription. */
final class DiscordCheck implements DiscordCheckup.Report {
    private static final String SUBJECT = "Discord";

    private final List<Finding> findings = new ArrayList<>();

    static List<Finding> of(Configuration configuration, Inspection inspection, Clock clock) throws Exception {
        Optional<DiscordAccount> account = Platforms.account(configuration);
        if (account.isEmpty()) {
            return List.of(Finding.unused(SUBJECT, "not set up", "set " + Key.DISCORD_TOKEN + "; docs/discord.md"));
        }
        DiscordCheck check = new DiscordCheck();
        try {
            return inspection.ofStore(store -> {
                DiscordCheckup.look(account.get(), places(store), clock, check);
                return check.findings;
            });
        } catch (HomeInUse running) {
            DiscordCheckup.look(account.get(), server -> List.of(), clock, check);
            check.well("its channels are looked at when Paperboy does not run at the same time");
            return check.findings;
        }
    }

    private static Function<Workspace, Collection<Address>> places(Store store) {
        return server -> store.subscriptions().in(server).stream()
                .map(subscription -> subscription.order().address())
                .toList();
    }

    @Override
    public void well(String detail) {
        findings.add(Finding.well(SUBJECT, detail));
    }

    @Override
    public void ailing(String detail, String remedy) {
        findings.add(Finding.ailing(SUBJECT, detail, remedy));
    }

    @Override
    public void broken(String detail, String remedy) {
        findings.add(Finding.broken(SUBJECT, detail, remedy));
    }
}
