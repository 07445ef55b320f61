package org.contractgovernance.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Properties;
import org.contractgovernance.contracts.operation.Settings;
import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.convert.DurationStyle;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * The database as its owner sees it, for an operator's command line: the configured one by the owner's login, the embedded one by that of
 * the data folder, whether the application runs on it or not.
 */
public final class OwnerDatabase implements AutoCloseable {

    private final String url;
    private final Login owner;
    private final Duration clocksApart;
    private final Runnable end;

    private OwnerDatabase(String url, Login owner, Duration clocksApart, Runnable end) {
        this.url = url;
        this.owner = owner;
        this.clocksApart = clocksApart;
        this.end = end;
    }

    /** Nothing is made: only the settings are read, as the application would. */
    static final class SettingsAlone {}

    /**
     * The database that the application would use with these words of its command line, {@code --name=value}.
     *
     * @throws IllegalStateException where there is none, or no login of its owner
     */
    public static OwnerDatabase configured(List<String> settings) {
        try (ConfigurableApplicationContext context = new SpringApplicationBuilder(SettingsAlone.class)
                .web(WebApplicationType.NONE)
                .bannerMode(Banner.Mode.OFF)
                .logStartupInfo(false)
                .registerShutdownHook(false)
                .run(settings.toArray(String[]::new))) {
            return of(context.getEnvironment());
        }
    }

    /**
     * The database that the application would use with these settings.
     *
     * @throws IllegalStateException where there is none, or no login of its owner
     */
    public static OwnerDatabase of(Environment settings) {
        Duration apart = DurationStyle.detectAndParse(settings.getProperty("contract-governance.clocks-apart", "1m"));
        String configured = settings.getProperty("spring.datasource.url", "");
        if (configured.isBlank()) {
            return embedded(Path.of(settings.getProperty(Settings.DATA_FOLDER, Settings.DATA_FOLDER_OTHERWISE)), apart);
        }
        String user = settings.getProperty("spring.flyway.user", "");
        if (user.isBlank()) {
            throw new IllegalStateException(
                    "the login of the database's owner is needed: set SPRING_FLYWAY_USER and SPRING_FLYWAY_PASSWORD");
        }
        return new OwnerDatabase(
                settings.getProperty("spring.flyway.url", configured),
                new Login(user, settings.getProperty("spring.flyway.password", "")),
                apart,
                () -> {});
    }

    private static OwnerDatabase embedded(Path given, Duration apart) {
        Path folder = given.toAbsolutePath().normalize();
        if (!Files.isDirectory(folder.resolve("postgres"))) {
            throw new IllegalStateException(
                    "there is no database in %s: set SPRING_DATASOURCE_URL, or contract-governance.data-folder to the folder"
                            .formatted(folder));
        }
        try {
            EmbeddedDatabase stopped = EmbeddedDatabase.start(folder);
            return new OwnerDatabase(stopped.url(), stopped.owner(), apart, stopped::close);
        } catch (DataFolder.InUse e) {
            return running(folder, apart);
        }
    }

    private static OwnerDatabase running(Path folder, Duration apart) {
        try {
            return new OwnerDatabase(
                    EmbeddedDatabase.urlOfRunning(folder),
                    DataFolder.loginIn(folder, DataFolder.OWNER),
                    apart,
                    () -> {});
        } catch (IOException e) {
            throw new UncheckedIOException("the database that runs in " + folder + " cannot be found", e);
        }
    }

    /** A connection; the caller closes it. */
    public Connection connect() throws SQLException {
        Properties properties = new Properties();
        properties.setProperty("user", owner.user());
        properties.setProperty("password", owner.password());
        properties.setProperty("targetServerType", "primary");
        properties.setProperty("options", "-c contract_governance.clocks_apart=%dms".formatted(clocksApart.toMillis()));
        properties.setProperty("ApplicationName", "contract-governance operator");
        // messages that quote a row would show what stands in it
        properties.setProperty("logServerErrorDetail", "false");
        return DriverManager.getConnection(url, properties);
    }

    @Override
    public void close() {
        end.run();
    }
}
