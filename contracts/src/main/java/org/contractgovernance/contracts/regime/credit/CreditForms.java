package org.contractgovernance.contracts.regime.credit;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The forms of credit that a regime combines; what they come to is added up. At least one is given.
 *
 * @param points each point costs a percentage of the charges
 * @param stepTable the points are looked up in a table
 * @param linear each percentage point below a target costs
 * @param atRisk a part of the charges is at risk, in pools
 * @param ratchet points above the free ones cost a price that rises
 * @param events events or units that cost a price each
 * @param suspended a credit that waits, and can be earned back
 * @param lateReturns what returns cost that are late or missing; where it is points alone, another form makes an amount of them
 */
public record CreditForms(
        @Valid @Nullable PointsCredit points,
        @Valid @Nullable StepTable stepTable,
        @Valid @Nullable LinearCredit linear,
        @Valid @Nullable AtRiskPool atRisk,
        @Valid @Nullable PointsRatchet ratchet,
        @NotNull @Size(max = 50) List<@Valid EventCredit> events,
        @Valid @Nullable SuspendedCredit suspended,
        @Valid @Nullable LateReturns lateReturns) {

    public CreditForms {
        events = events == null ? List.of() : List.copyOf(events);
    }

    /** Those that fall due with the period. */
    public List<CreditForm> atOnce() {
        return Stream.of(
                        Stream.<@Nullable CreditForm>of(points, stepTable, linear, atRisk, ratchet)
                                .filter(Objects::nonNull),
                        events.stream(),
                        Stream.ofNullable(lateReturns).filter(LateReturns::isAmount))
                .<CreditForm>flatMap(each -> each)
                .toList();
    }

    /** All of them. */
    public List<CreditForm> all() {
        return suspended == null
                ? atOnce()
                : Stream.concat(atOnce().stream(), Stream.of(suspended)).toList();
    }
}
