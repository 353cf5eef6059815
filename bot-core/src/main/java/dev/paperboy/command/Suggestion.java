package dev.paperboy.command;

/**
 * One line of a completion list.
 *
 * @param label what the person sees
 * @param value what picking it fills in
 */
public record Suggestion(String label, String value) {}
