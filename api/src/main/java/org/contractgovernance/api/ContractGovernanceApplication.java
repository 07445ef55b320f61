package org.contractgovernance.api;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.contractgovernance.contracts.OperatorCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application, or an operator's command where the first argument names one. */
@SpringBootApplication(scanBasePackages = "org.contractgovernance")
public class ContractGovernanceApplication {

    public static void main(String[] arguments) {
        List<String> words = Arrays.asList(arguments);
        for (OperatorCommand each : ServiceLoader.load(OperatorCommand.class)) {
            if (!words.isEmpty() && each.name().equals(words.getFirst())) {
                System.exit(each.run(words.subList(1, words.size()), System.out, System.err));
            }
        }
        SpringApplication.run(ContractGovernanceApplication.class, arguments);
    }
}
