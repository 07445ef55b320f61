package org.contractgovernance.api;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application that a council runs. */
@SpringBootApplication(scanBasePackages = "org.contractgovernance")
public class ContractGovernanceApplication {

    public static void main(String[] arguments) {
        SpringApplication.run(ContractGovernanceApplication.class, arguments);
    }
}
