/** Gathers the facts of a contract, and has each period of its regime assessed once it is ready, and again when a fact changes. */
@NullMarked
package org.contractgovernance.query.assessment.history;

import org.jspecify.annotations.NullMarked;
