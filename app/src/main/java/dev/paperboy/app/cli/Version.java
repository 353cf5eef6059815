package dev.paperboy.app.cli;

import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;
import picocli.CommandLine.IVersionProvider;

/** Which Paperboy this is; the build writes it down. */
final class Version implements IVersionProvider {

    /** The version, such as {@code 0.1.0}. */
    static String text() throws IOException {
        try (InputStream resource = Version.class.getResourceAsStream("/version.properties")) {
            if (resource == null) {
                throw new IOException("version.properties is missing from the build");
            }
            Properties properties = new Properties();
            properties.load(resource);
            return properties.getProperty("version");
        }
    }

    @Override
    public String[] getVersion() throws IOException {
        return new String[] {"paperboy " + text()};
    }
}
