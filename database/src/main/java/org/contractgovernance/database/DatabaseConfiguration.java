package org.contractgovernance.database;

import com.zaxxer.hikari.HikariDataSource;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.flyway.autoconfigure.FlywayConfigurationCustomizer;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The set-up of every database, embedded or configured. */
@Configuration(proxyBeanMethods = false)
class DatabaseConfiguration {

    /** Tells the migrations which role to grant to. */
    @Bean
    FlywayConfigurationCustomizer grantsToTheApplicationRole(JdbcConnectionDetails details) {
        return flyway -> {
            Map<String, String> placeholders = new HashMap<>(flyway.getPlaceholders());
            placeholders.putIfAbsent("applicationRole", roleOf(details));
            flyway.placeholders(placeholders);
        };
    }

    private static String roleOf(JdbcConnectionDetails details) {
        String role = details.getUsername();
        if (role == null) {
            throw new IllegalStateException("spring.datasource.username is the application's role; set it");
        }
        return '"' + role.replace("\"", "\"\"") + '"';
    }

    /** Runs before anything else uses the tables, and stops the start. */
    @Bean
    StoreRights appendOnly(JdbcClient database) {
        StoreRights appendOnly = new StoreRights(database);
        appendOnly.check();
        return appendOnly;
    }

    /**
     * Sets up every pool, whatever made it: texts can be stored as json, messages and logs contain nothing from rows, and no connection
     * stays with a server that no longer writes.
     */
    @Bean
    static BeanPostProcessor poolsAreOurs() {
        return new BeanPostProcessor() {
            @Override
            public @Nullable Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof HikariDataSource pool) {
                    pool.addDataSourceProperty("stringtype", "unspecified");
                    pool.addDataSourceProperty("logServerErrorDetail", "false");
                    ReadOnlyServer.letGoBy(pool);
                }
                return bean;
            }
        };
    }
}
