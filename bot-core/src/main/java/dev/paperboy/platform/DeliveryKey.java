package dev.paperboy.platform;

import java.util.regex.Pattern;

/**
 * What identifies one delivery across retries and restarts: 1 to 25 letters and digits, so that it fits every platform's field.
 * Opaque: it says nothing about the workspace.
 */
public record DeliveryKey(String value) {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,25}");

    public DeliveryKey {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a delivery key: " + value);
        }
    }
}
