package org.contractgovernance.api.sample;

import jakarta.validation.Validator;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.person.People;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Conditional;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Makes the loader, where samples are wanted. */
@Configuration(proxyBeanMethods = false)
@Conditional(SamplesWanted.class)
class SampleConfiguration {

    @Bean
    SampleLoader sampleLoader(
            JsonMapper mapper, Validator validator, Commands commands, Queries queries, People people) {
        return new SampleLoader(
                new SampleFiles(SampleCommands.strict(mapper)),
                new SampleCommands(mapper, validator),
                commands,
                queries,
                people);
    }
}
