package org.contractgovernance.registers.fold;

import org.contractgovernance.contracts.term.Coded;

/**
 * Who a row is for. While an entity has only shared events one row serves everyone; from its first council only event on there
 * are two, and the provider's is folded as if that event had never happened.
 */
public enum Audience implements Coded {
    EVERYONE,
    COUNCIL,
    PROVIDER
}
