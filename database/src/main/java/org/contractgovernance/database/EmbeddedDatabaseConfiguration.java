package org.contractgovernance.database;

import java.nio.file.Path;
import org.contractgovernance.contracts.operation.Settings;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.flyway.autoconfigure.FlywayConnectionDetails;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;

/** Starts the embedded database where no other is configured; Spring Boot connects to it as to any other. */
@Configuration(proxyBeanMethods = false)
@Conditional(NoDatabaseConfigured.class)
class EmbeddedDatabaseConfiguration {

    /** Stopped after everything that is connected through the two beans below. */
    @Bean(destroyMethod = "close")
    EmbeddedDatabase embeddedDatabase(
            @Value("${" + Settings.DATA_FOLDER + ":" + Settings.DATA_FOLDER_OTHERWISE + "}") Path folder) {
        return EmbeddedDatabase.start(folder);
    }

    @Bean
    JdbcConnectionDetails jdbcConnectionDetails(EmbeddedDatabase database) {
        return new JdbcConnectionDetails() {
            @Override
            public String getUsername() {
                return database.application().user();
            }

            @Override
            public String getPassword() {
                return database.application().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }

    @Bean
    FlywayConnectionDetails flywayConnectionDetails(EmbeddedDatabase database) {
        return new FlywayConnectionDetails() {
            @Override
            public String getUsername() {
                return database.owner().user();
            }

            @Override
            public String getPassword() {
                return database.owner().password();
            }

            @Override
            public String getJdbcUrl() {
                return database.url();
            }
        };
    }
}
