package org.contractgovernance.contracts.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.util.Map;

/**
 * One entry of a register.
 *
 * @param <E> what an entry is
 * @param entry the entry
 * @param people names of the people whose identifiers occur in the entry, where names are known
 * @param asOf the moment that the answer describes
 */
public record Single<E extends Versioned>(@JsonUnwrapped E entry, Map<String, String> people, AsOf asOf) {}
