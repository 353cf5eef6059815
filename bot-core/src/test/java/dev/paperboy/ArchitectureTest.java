package dev.paperboy;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.equivalentTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.paperboy.paper.PaperId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The core's packages and what each may import, as docs/architecture.md and docs/decisions/0001 say. */
class ArchitectureTest {
    private static final String ROOT = "dev.paperboy.";
    private static final List<String> SHARED = List.of("chat", "card", "command", "platform", "paper");
    /** What delivers subscriptions, and what makes them of requests. */
    private static final List<String> KNOW_SUBSCRIPTIONS = List.of("announcement", "digest");

    private static final JavaClasses CORE = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("dev.paperboy");

    @Test
    void sharedPackagesImportOnlyWhatStandsBeforeThem() {
        imports("chat");
        imports("card", "chat");
        imports("paper", "chat", "card");
        imports("platform", "chat", "card", "command");
    }

    @Test
    void commandsKnowPapersByTheirIdsOnly() {
        mayDependOn("command", ours("command", "chat", "card").or(equivalentTo(PaperId.class)));
    }

    @Test
    void featuresImportTheSharedPackagesAndNeverEachOther() {
        for (String feature : features()) {
            Stream<String> allowed =
                    KNOW_SUBSCRIPTIONS.contains(feature) ? Stream.of(feature, "subscription") : Stream.of(feature);
            mayDependOn(feature, ours(Stream.concat(SHARED.stream(), allowed).toArray(String[]::new)));
        }
    }

    @Test
    void theCoreKnowsNoDatabaseNoHttpAndNoJson() {
        noClasses()
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("java.sql..", "javax.sql..", "java.net.http..", "com.fasterxml..", "com.sun.net..")
                .check(CORE);
    }

    @Test
    void onlyTheClockTellsTheTime() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(java.time.ZonedDateTime.class, "now")
                .check(CORE);
    }

    @Test
    void noSourceNamesAPlatform() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            List<Path> sources =
                    files.filter(file -> file.toString().endsWith(".java")).toList();
            assertThat(sources).isNotEmpty();
            for (Path source : sources) {
                assertThat(Files.readString(source).toLowerCase(Locale.ROOT))
                        .as(source.toString())
                        .doesNotContain("slack", "discord");
            }
        }
    }

    private static void imports(String name, String... others) {
        mayDependOn(name, ours(Stream.concat(Stream.of(name), Stream.of(others)).toArray(String[]::new)));
    }

    private static void mayDependOn(String name, DescribedPredicate<JavaClass> allowed) {
        DescribedPredicate<JavaClass> outside = not(resideInAnyPackage("dev.paperboy.."));
        classes()
                .that()
                .resideInAPackage(ROOT + name + "..")
                .should()
                .onlyDependOnClassesThat(allowed.or(outside))
                .check(CORE);
    }

    private static DescribedPredicate<JavaClass> ours(String... names) {
        return resideInAnyPackage(
                Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new));
    }

    /** Every package that is not shared: a new one is a feature. */
    private static Set<String> features() {
        Set<String> names = CORE.stream()
                .map(each -> each.getPackageName().substring(ROOT.length()).replaceFirst("\\..*", ""))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(names).containsAll(SHARED);
        names.removeAll(SHARED);
        return names;
    }
}
