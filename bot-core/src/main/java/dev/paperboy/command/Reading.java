package dev.paperboy.command;

/** What a piece of typed text is to an option's type. */
sealed interface Reading permits Reading.Accepted, Reading.Refused, Reading.Unlike {

    /** A value of the type, in the form in which it travels. */
    record Accepted(String canonical) implements Reading {}

    /** Meant as a value of the type, but not one; says what to type instead, in one or two sentences. */
    record Refused(String why) implements Reading {}

    /** Nothing that looks like the type. */
    record Unlike() implements Reading {}
}
