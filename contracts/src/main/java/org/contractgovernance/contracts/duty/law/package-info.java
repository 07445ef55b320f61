/** The rules of the law as data: which duties follow from a contract's facts and from what has happened, by when and why. */
@NullMarked
package org.contractgovernance.contracts.duty.law;

import org.jspecify.annotations.NullMarked;
