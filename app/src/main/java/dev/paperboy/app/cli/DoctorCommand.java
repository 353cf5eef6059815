package dev.paperboy.app.cli;

import dev.paperboy.app.configuration.Configuration;
import dev.paperboy.app.doctor.Doctor;
import dev.paperboy.app.doctor.DoctorRoutes;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.app.doctor.FindingJson;
import dev.paperboy.app.door.Door;
import dev.paperboy.app.wiring.Checks;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code paperboy doctor}. */
@Command(
        name = "doctor",
        mixinStandardHelpOptions = true,
        description = "Say what is set up, what is reachable and what is missing, with what mends it.")
final class DoctorCommand implements Callable<Integer> {
    private static final Map<Finding.State, String> MARKS = Map.of(
            Finding.State.WELL, "ok  ",
            Finding.State.UNUSED, "–   ",
            Finding.State.AILING, "!   ",
            Finding.State.BROKEN, "FAIL");

    @Mixin
    private final HomeOptions home = new HomeOptions();

    @Option(names = "--json", description = "Print JSON.", defaultValue = "false")
    private boolean json;

    @Override
    public Integer call() {
        Configuration configuration = home.configuration();
        List<Finding> findings = Door.find(configuration.home())
                .flatMap(door -> door.get(DoctorRoutes.PATH))
                .map(answer -> FindingJson.read(answer.body()))
                .orElseGet(() -> new Doctor(Checks.of(configuration, ProcessClock.get())).examine());
        if (json) {
            Output.json(FindingJson.write(findings));
        } else {
            findings.forEach(DoctorCommand::print);
        }
        boolean broken = findings.stream().anyMatch(finding -> finding.state() == Finding.State.BROKEN);
        return broken ? Failures.FAILED : 0;
    }

    private static void print(Finding finding) {
        Output.text(MARKS.get(finding.state()) + " " + finding.subject() + ": " + finding.detail());
        finding.remedy().ifPresent(remedy -> Output.text("       → " + remedy));
    }
}
