/** A key performance indicator: what is measured, when a return falls due, and how its figure is rated and assured. */
@NullMarked
package org.contractgovernance.contracts.kpi;

import org.jspecify.annotations.NullMarked;
