package org.contractgovernance.api.sample;

import jakarta.validation.Validator;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import org.contractgovernance.contracts.Backlog;
import org.contractgovernance.contracts.Commands;
import org.contractgovernance.contracts.Queries;
import org.contractgovernance.contracts.person.People;
import org.springframework.beans.factory.annotation.Value;
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
            JsonMapper mapper,
            Validator validator,
            Commands commands,
            Queries queries,
            People people,
            Backlog backlog,
            @Value("${contract-governance.assessments.every:1m}") Duration assessedEvery,
            @Value("${contract-governance.computed-returns.every:1m}") Duration computedEvery,
            @Value("${contract-governance.variations.every:1m}") Duration variedEvery) {
        return new SampleLoader(
                new SampleFiles(SampleCommands.strict(mapper)),
                new SampleCommands(mapper, validator),
                commands,
                queries,
                people,
                Collections.max(List.of(assessedEvery, computedEvery, variedEvery)),
                backlog);
    }
}
