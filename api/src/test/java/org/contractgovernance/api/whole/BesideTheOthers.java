package org.contractgovernance.api.whole;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * Tests that start what they need themselves, and run beside those that share {@link Running#application()}; of such classes only one
 * runs at a time, and its tests one after another. An application that starts sets the JVM's logging anew: so whoever listens to the log
 * is one of them too.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@Execution(ExecutionMode.CONCURRENT)
@ResourceLock("whatever is beside the shared application")
public @interface BesideTheOthers {}
