package org.contractgovernance.api.alone;

import java.nio.file.Path;
import org.contractgovernance.api.ContractGovernanceApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** Boots this module without the two that decide and remember. */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration"
        })
@ComponentScan(
        basePackages = "org.contractgovernance.api",
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {ContractGovernanceApplication.class}))
class ApiAlone {

    static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(ApiAlone.class)
                .run(
                        "--server.port=0",
                        "--contract-governance.data-folder=" + folder,
                        "--management.endpoint.health.validate-group-membership=false");
    }
}
