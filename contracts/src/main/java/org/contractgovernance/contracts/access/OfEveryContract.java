package org.contractgovernance.contracts.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A command or query about what is not of one contract, and may be of any: besides the role it needs a token that is not limited to
 * certain contracts. {@code docs/access.md} lists them for people, and a test holds the two together.
 */
@Documented
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface OfEveryContract {}
