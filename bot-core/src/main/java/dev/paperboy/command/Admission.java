package dev.paperboy.command;

import dev.paperboy.chat.Address;

/** Whether somebody may give a command where they are. */
final class Admission {
    private Admission() {}

    /** @throws CommandRefused when they may not; says where or by whom it can be given */
    static void check(CommandSpec spec, Invocation invocation) {
        if (spec.place() == Place.THREAD && !(invocation.at() instanceof Address.Thread)) {
            throw CommandRefused.because(spec.name() + " is about a thread: open the thread and ask there.");
        }
        if (spec.place() == Place.CHANNEL && invocation.channel().isEmpty()) {
            throw CommandRefused.because(spec.name() + " is about a channel: ask in the channel that you mean.");
        }
        if (spec.permission() == Permission.MANAGER && !invocation.manager()) {
            throw CommandRefused.because(
                    "Only those who may manage this channel can use " + spec.name() + ": please ask one of them.");
        }
    }
}
