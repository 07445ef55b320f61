package org.contractgovernance.contracts.kpi.figure;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A band of figures; both limits belong to it. */
public interface Limited {

    /** The lowest figure; none: however low. */
    @Nullable BigDecimal lower();

    /** The highest figure; none: however high. */
    @Nullable BigDecimal upper();
}
