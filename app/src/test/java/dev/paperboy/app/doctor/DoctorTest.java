package dev.paperboy.app.doctor;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class DoctorTest {

    @Test
    void oneFailingCheckDoesNotHideTheOthers() {
        Map<String, Check> checks = new LinkedHashMap<>();
        checks.put("store", () -> {
            throw new IOException("disk on fire");
        });
        checks.put("index", () -> List.of(Finding.well("index", "3 papers")));

        List<Finding> findings = new Doctor(checks).examine();

        assertThat(findings).extracting(Finding::subject).containsExactly("store", "index");
        assertThat(findings.get(0).state()).isEqualTo(Finding.State.BROKEN);
        assertThat(findings.get(0).detail()).isEqualTo("disk on fire");
    }
}
