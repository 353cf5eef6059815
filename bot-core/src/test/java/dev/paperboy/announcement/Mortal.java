package dev.paperboy.announcement;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.function.BooleanSupplier;

/** Lets the process die right before or right after any call of a port, as the fate says when it is asked. */
final class Mortal {
    private final BooleanSupplier fate;

    /** @param fate asked before and after each call whether to die now */
    Mortal(BooleanSupplier fate) {
        this.fate = fate;
    }

    <T> T wrap(Class<T> port, T real) {
        Object mortal = Proxy.newProxyInstance(
                port.getClassLoader(),
                new Class<?>[] {port},
                (proxy, method, arguments) -> call(real, method, arguments));
        return port.cast(mortal);
    }

    private Object call(Object real, Method method, Object[] arguments) throws Throwable {
        dieIfFated();
        try {
            Object result = method.invoke(real, arguments);
            dieIfFated();
            return result;
        } catch (InvocationTargetException failure) {
            dieIfFated();
            throw failure.getCause();
        }
    }

    private void dieIfFated() {
        if (fate.getAsBoolean()) {
            throw new Killed();
        }
    }
}
