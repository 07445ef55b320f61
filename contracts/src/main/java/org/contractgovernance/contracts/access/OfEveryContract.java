package org.contractgovernance.contracts.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a command or query that is not about a single contract and may touch any. It needs the role, and a token that is not limited to
 * certain contracts. {@code docs/access.md} lists these commands and queries for people, and a test keeps the two lists equal.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfEveryContract {}
