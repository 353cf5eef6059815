package dev.paperboy.app.wiring;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Check;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.data.store.HomeInUse;
import dev.paperboy.paper.FeedException;
import dev.paperboy.paper.PaperFeed;
import dev.paperboy.platform.Standing;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;

/** What the doctor looks at. */
public final class Checks {
    private Checks() {}

    /** The checks that fit the configuration, in the order in which they are told. */
    public static Map<String, Check> of(Configuration configuration, Clock clock) {
        return of(configuration, new Inspection.Home(configuration, clock), clock);
    }

    /** Those of a Paperboy that runs. */
    static Map<String, Check> ofRunning(
            Configuration configuration,
            Archive archive,
            Outbox outbox,
            Map<String, Supplier<Standing>> platforms,
            Clock clock) {
        Map<String, Check> checks = of(configuration, new Inspection.Running(archive, outbox), clock);
        checks.put("connections", () -> ConnectionCheck.of(platforms));
        return checks;
    }

    private static Map<String, Check> of(Configuration configuration, Inspection inspection, Clock clock) {
        Sources sources = Sources.of(configuration, clock);
        LocalDate today = LocalDate.now(clock);
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("home", () -> home(inspection, configuration, clock));
        checks.put("Hugging Face", () -> source("Hugging Face", sources.prompt().get(0), today));
        checks.put("arXiv", () -> source("arXiv", sources.prompt().get(1), today));
        checks.put("Slack", () -> SlackCheck.of(configuration, inspection));
        checks.put("Discord", () -> DiscordCheck.of(configuration, inspection, clock));
        checks.put("models", () -> Models.findings(configuration));
        checks.put("mail", () -> List.of(MailLook.of(configuration)));
        return checks;
    }

    private static List<Finding> home(Inspection inspection, Configuration configuration, Clock clock)
            throws Exception {
        try {
            return inspection.ofArchive(
                    archive -> home(archive, inspection.isForgetful(archive.store()), configuration, clock));
        } catch (HomeInUse running) {
            return List.of(Finding.well("home", String.valueOf(running.getMessage())));
        }
    }

    private static List<Finding> home(Archive archive, boolean forgetful, Configuration configuration, Clock clock) {
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
        Finding deliveries = forgetful
                ? Finding.broken("deliveries", Announcing.FORGETFUL, Reconciling.REMEDY)
                : DeliveryCheck.of(archive.store(), clock.instant());
        return List.of(
                Finding.well("home", configuration.home().toString()),
                store,
                Finding.well("index", "in step"),
                deliveries);
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
