package org.contractgovernance.contracts.share.reckoning;

import java.math.BigDecimal;

/**
 * An earlier year that a share rests on.
 *
 * @param year its key
 * @param difference how much better than its target it was, in pounds; below zero where it was worse
 */
public record EarlierYear(String year, BigDecimal difference) {}
