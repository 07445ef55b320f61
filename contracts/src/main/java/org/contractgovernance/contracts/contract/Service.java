package org.contractgovernance.contracts.contract;

import java.time.LocalDate;
import org.contractgovernance.contracts.event.FreeText;
import org.jspecify.annotations.Nullable;

/**
 * A service that the provider delivers.
 *
 * @param code unique in the contract, among services retained by the council too
 * @param name what people call it
 * @param kind statutory, strategic or traded; absent where no document says which
 * @param transferredOn the day on which it became the provider's
 */
public record Service(
        String code, @FreeText String name, @Nullable ServiceKind kind, LocalDate transferredOn) {}
