package dev.paperboy.app;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import dev.paperboy.platform.ChatPlatform;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who may know whom across the modules, as docs/architecture.md says. */
class ArchitectureTest {
    private static final List<String> ADAPTERS = List.of("console", "discord", "slack", "mail", "model");
    private static final JavaClasses ALL = new ClassFileImporter()
            .withImportOption(location -> !location.contains("test-classes"))
            .importPackages("dev.paperboy");

    @Test
    void seesAllModules() {
        assertThat(ALL.containPackage("dev.paperboy.data.store")).isTrue();
        assertThat(ADAPTERS)
                .allSatisfy(adapter -> assertThat(ALL.containPackage("dev.paperboy." + adapter))
                        .isTrue());
    }

    @Test
    void adaptersKnowNeitherTheDataNorEachOther() {
        for (String adapter : ADAPTERS) {
            String[] strangers = ADAPTERS.stream()
                    .filter(other -> !other.equals(adapter))
                    .map(other -> "dev.paperboy." + other + "..")
                    .toArray(String[]::new);
            noClasses()
                    .that()
                    .resideInAPackage("dev.paperboy." + adapter + "..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage(strangers)
                    .orShould()
                    .dependOnClassesThat()
                    .resideInAnyPackage("dev.paperboy.data..", "dev.paperboy.app..")
                    .check(ALL);
        }
    }

    @Test
    void dataKnowsNoAdapterAndNobodyKnowsTheApp() {
        noClasses()
                .that()
                .resideInAPackage("dev.paperboy.data..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "dev.paperboy.console..",
                        "dev.paperboy.discord..",
                        "dev.paperboy.slack..",
                        "dev.paperboy.mail..")
                .check(ALL);
        noClasses()
                .that()
                .resideOutsideOfPackage("dev.paperboy.app..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("dev.paperboy.app..")
                .check(ALL);
    }

    @Test
    void aPlatformIsNamedAfterWhatItIs() {
        classes()
                .that()
                .areAssignableTo(ChatPlatform.class)
                .and()
                .areNotInterfaces()
                .should()
                .haveSimpleNameEndingWith("Platform")
                .check(ALL);
    }

    @Test
    void timeComesFromAClock() {
        noClasses()
                .should()
                .callMethod(java.time.Instant.class, "now")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now")
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .check(ALL);
    }
}
