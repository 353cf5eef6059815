package dev.paperboy.app.crash;

import dev.paperboy.announcement.AnnouncementStore.Step;
import dev.paperboy.announcement.State;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/**
 * The place where the process dies, as the system property {@code paperboy.crash-at} names it: {@code after swapAll SENDING:2} is the
 * second time that the store has said that something is being sent. The first word is {@code before}, {@code in} or {@code after};
 * then comes the method of a port, and the state that it is about where there is one. Without the property ports are left as they are.
 */
public final class Doom {
    private static final String PROPERTY = "paperboy.crash-at";
    private static final int AS_KILLED = 137;
    /** About the middle of a commit. */
    private static final long HALFWAY_NANOS = 200_000;

    private final String place;
    private final AtomicInteger left;

    private Doom(String place, int time) {
        this.place = place;
        this.left = new AtomicInteger(time);
    }

    /** As the property says; nowhere without it. */
    public static Doom ofProcess() {
        String told = System.getProperty(PROPERTY, "");
        int colon = told.indexOf(':');
        return colon < 0
                ? new Doom(told, 1)
                : new Doom(told.substring(0, colon), Integer.parseInt(told.substring(colon + 1)));
    }

    /** The port itself, or where the process is to die, one that sees to that. */
    public <T> T over(Class<T> port, T real) {
        if (place.isEmpty()) {
            return real;
        }
        InvocationHandler fated = (proxy, method, arguments) -> call(real, method, arguments);
        return port.cast(Proxy.newProxyInstance(port.getClassLoader(), new Class<?>[] {port}, fated));
    }

    private @Nullable Object call(Object real, Method method, Object @Nullable [] arguments) throws Throwable {
        String what = method.getName() + about(arguments);
        reach("before " + what);
        if (isReached("in " + what)) {
            dieHalfway();
        }
        try {
            Object result = method.invoke(real, arguments);
            if (!(result instanceof Collection<?> none && none.isEmpty())) {
                reach("after " + what);
            }
            return result;
        } catch (InvocationTargetException failure) {
            throw failure.getCause();
        }
    }

    /** The state that a call asks for or brings about. */
    private static String about(Object @Nullable [] arguments) {
        if (arguments == null || arguments.length == 0) {
            return "";
        }
        if (arguments[0] instanceof State state) {
            return " " + state;
        }
        Object first = arguments[0] instanceof List<?> list && !list.isEmpty() ? list.get(0) : arguments[0];
        return first instanceof Step step ? " " + step.after().state() : "";
    }

    private void reach(String where) {
        if (isReached(where)) {
            Runtime.getRuntime().halt(AS_KILLED);
        }
    }

    private boolean isReached(String where) {
        return where.equals(place) && left.decrementAndGet() == 0;
    }

    private static void dieHalfway() {
        Thread death = new Thread(
                () -> {
                    LockSupport.parkNanos(HALFWAY_NANOS);
                    Runtime.getRuntime().halt(AS_KILLED);
                },
                "death");
        death.setDaemon(true);
        death.start();
    }
}
