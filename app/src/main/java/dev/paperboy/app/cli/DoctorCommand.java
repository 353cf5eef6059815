package dev.paperboy.app.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.paperboy.app.doctor.Doctor;
import dev.paperboy.app.doctor.Finding;
import dev.paperboy.app.wiring.Checks;
import java.util.List;
import java.util.Locale;
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
        List<Finding> findings = new Doctor(Checks.of(home.configuration(), ProcessClock.get())).examine();
        if (json) {
            ArrayNode all = Output.array();
            findings.forEach(finding -> all.add(json(finding)));
            Output.json(all);
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

    private static ObjectNode json(Finding finding) {
        ObjectNode json = Output.object()
                .put("subject", finding.subject())
                .put("state", finding.state().name().toLowerCase(Locale.ROOT))
                .put("detail", finding.detail());
        finding.remedy().ifPresent(remedy -> json.put("remedy", remedy));
        return json;
    }
}
