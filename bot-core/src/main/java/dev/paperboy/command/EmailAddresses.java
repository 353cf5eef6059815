package dev.paperboy.command;

import dev.paperboy.command.Reading.Accepted;
import dev.paperboy.command.Reading.Refused;
import dev.paperboy.command.Reading.Unlike;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads email addresses: those of RFC 5321, section 4.1.2, without quoted names, addresses by number, and letters outside ASCII,
 * which not every mail server takes.
 */
final class EmailAddresses {
    private static final int LONGEST = 254;
    private static final int LONGEST_NAME = 64;
    private static final String ATOM = "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+";
    private static final String LABEL = "[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?";
    private static final Pattern ADDRESS = Pattern.compile(
            "(" + ATOM + "(?:\\." + ATOM + ")*)@((?:" + LABEL + "\\.)+[A-Za-z](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9]))");
    private static final String SCHEME = "mailto:";

    private EmailAddresses() {}

    static Reading read(String text) {
        if (text.indexOf('@') < 0) {
            return new Unlike();
        }
        boolean linked = text.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        Matcher address = ADDRESS.matcher(linked ? text.substring(SCHEME.length()) : text);
        if (!address.matches()
                || address.group(1).length() > LONGEST_NAME
                || address.group().length() > LONGEST) {
            return new Refused(
                    Typed.quoted(text) + " is not an email address. Write it as ann@example.org, without spaces.");
        }
        return new Accepted(address.group(1) + "@" + address.group(2).toLowerCase(Locale.ROOT));
    }
}
