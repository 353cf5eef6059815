package dev.paperboy.app.doctor;

import java.util.List;

/** Looks at one thing. */
@FunctionalInterface
public interface Check {

    /** What it finds; it may throw, which counts as broken. */
    List<Finding> findings() throws Exception;
}
