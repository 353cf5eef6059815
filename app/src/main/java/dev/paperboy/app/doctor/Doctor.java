package dev.paperboy.app.doctor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Runs every check, whatever the others find. */
public final class Doctor {
    private static final Logger LOG = LoggerFactory.getLogger(Doctor.class);

    private final Map<String, Check> checks;

    /** Runs these checks by their subject, in this order. */
    public Doctor(Map<String, Check> checks) {
        this.checks = new LinkedHashMap<>(checks);
    }

    /** What all of them find. */
    public List<Finding> examine() {
        List<Finding> findings = new ArrayList<>();
        checks.forEach((subject, check) -> findings.addAll(findings(subject, check)));
        return findings;
    }

    private static List<Finding> findings(String subject, Check check) {
        try {
            return check.findings();
        } catch (Exception failure) {
            LOG.debug("Checking {} failed", subject, failure);
            String reason = failure.getMessage() == null ? failure.getClass().getSimpleName() : failure.getMessage();
            return List.of(Finding.broken(subject, reason, "paperboy doctor --verbose shows where it failed"));
        }
    }
}
