package org.contractgovernance.contracts.person;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Some of the erasures.
 *
 * @param entries the erasures, the latest first
 * @param next cursor of the next page; absent on the last
 * @param people names of those who erased, as far as they are known
 */
public record ErasurePage(List<Erasure> entries, @Nullable String next, Map<String, String> people) {}
