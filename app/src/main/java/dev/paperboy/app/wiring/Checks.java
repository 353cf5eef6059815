package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Check;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.HomeInUse;
import dev.paperboy.data.store.SentLog;
import dev.paperboy.data.store.Store;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperFeed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the doctor looks at. */
public final class Checks {
    private Checks() {}

    /** The checks that fit the configuration, in the order in which they are told. */
    public static Map<String, Check> of(Configuration configuration, Clock clock) {
        Sources sources = Sources.of(configuration, clock);
        LocalDate today = LocalDate.now(clock);
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("home", () -> home(configuration, clock));
        checks.put("Hugging Face", () -> source("Hugging Face", sources.prompt().get(0), today));
        checks.put("arXiv", () -> source("arXiv", sources.prompt().get(1), today));
        checks.put("Slack", () -> SlackCheck.of(configuration, clock));
        checks.put("Discord", () -> DiscordCheck.of(configuration, clock));
        checks.put("models", () -> Models.findings(configuration));
        checks.put("mail", () -> List.of(MailLook.of(configuration)));
        return checks;
    }

    private static List<Finding> home(Configuration configuration, Clock clock) {
        try (Archive archive = Archive.open(configuration, clock)) {
            archive.index().catchUp().join();
            long papers = archive.store().papers().count();
            String newest = archive.store()
                    .papers()
                    .newestListDay(LocalDate.MAX)
                    .map(day -> ", newest list of " + day)
                    .orElse("");
            Finding store = papers == 0
                    ? Finding.ailing("store", "no papers yet", "paperboy fetch, or paperboy import FILE")
                    : Finding.well("store", String.format(Locale.ENGLISH, "%,d papers%s", papers, newest));
            return List.of(
                    Finding.well("home", configuration.home().toString()),
                    store,
                    Finding.well("index", "in step"),
                    deliveries(archive.store(), configuration, clock));
        } catch (HomeInUse running) {
            return List.of(Finding.well("home", String.valueOf(running.getMessage())));
        }
    }

    private static Finding deliveries(Store store, Configuration configuration, Clock clock) {
        try (SentLog ledger = SentLog.open(configuration.home(), clock)) {
            boolean exclusive = configuration.database().isEmpty();
            return Reconciling.of(store, ledger, DeliverySecret.keys(configuration.home()), clock)
                            .isStoreBehind(exclusive)
                    ? Finding.broken("deliveries", Announcing.FORGETFUL, Reconciling.REMEDY)
                    : DeliveryCheck.of(store, clock.instant());
        }
    }

    private static List<Finding> source(String name, PaperFeed feed, LocalDate today) {
        try {
            int papers = feed.list(today).arrivals().size();
            return List.of(Finding.well(name, "reachable, " + papers + " papers listed today"));
        } catch (FeedException unreachable) {
            return List.of(Finding.ailing(
                    name,
                    String.valueOf(unreachable.getMessage()).replaceFirst("^" + name + ": ", ""),
                    "Paperboy goes on with what it has, and tries again by itself"));
        }
    }
}
