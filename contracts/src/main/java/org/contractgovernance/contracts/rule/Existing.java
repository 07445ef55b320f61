package org.contractgovernance.contracts.rule;

import java.io.Serializable;
import org.contractgovernance.contracts.entity.EntityKind;
import org.jspecify.annotations.Nullable;

/**
 * Something that exists already, for which the request was refused.
 *
 * @param kind its kind
 * @param reference what people call it
 * @param part the part of it that exists, where only a part is meant: the period of a KPI's return
 */
public record Existing(
        EntityKind kind, String reference, @Nullable String part) implements Serializable {}
