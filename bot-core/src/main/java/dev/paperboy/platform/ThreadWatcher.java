package dev.paperboy.platform;

/** Is told that somebody wrote in a thread. The same message id may come again. */
@FunctionalInterface
public interface ThreadWatcher {
    void heard(Remark remark);
}
