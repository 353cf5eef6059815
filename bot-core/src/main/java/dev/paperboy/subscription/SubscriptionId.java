package dev.paperboy.subscription;

import java.util.regex.Pattern;

/**
 * What identifies a subscription for ever: never given twice, not even after an older copy of the store was restored.
 *
 * @param value 1 to 32 letters and digits
 */
public record SubscriptionId(String value) implements Comparable<SubscriptionId> {
    private static final Pattern FORM = Pattern.compile("[0-9A-Za-z]{1,32}");

    public SubscriptionId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException("not a subscription id: " + value);
        }
    }

    @Override
    public int compareTo(SubscriptionId other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
