package org.contractgovernance.api;

import java.util.Arrays;
import java.util.List;
import java.util.ServiceLoader;
import org.contractgovernance.contracts.OperatorCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** The application that a council runs, or, where the first word names one, a command for its operator. */
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
