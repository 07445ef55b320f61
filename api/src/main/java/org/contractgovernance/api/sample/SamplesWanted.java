package org.contractgovernance.api.sample;

import org.contractgovernance.contracts.operation.Settings;
import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.type.AnnotatedTypeMetadata;

/** Samples are loaded only with the embedded database, unless {@code contract-governance.samples} says otherwise. */
final class SamplesWanted implements Condition {

    private static final String SAMPLES = "contract-governance.samples";

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        Environment environment = context.getEnvironment();
        boolean embedded = environment.getProperty(Settings.EMBEDDED, Boolean.class, false);
        return environment.getProperty(SAMPLES, Boolean.class, embedded);
    }
}
