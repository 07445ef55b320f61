/** Grows trees of hashes after the events, so that anybody can prove what was on record. */
@NullMarked
package org.contractgovernance.query.notary;

import org.jspecify.annotations.NullMarked;
