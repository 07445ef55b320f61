/** The bench: what it measures, in which order, and what it prints. */
@NullMarked
package org.contractgovernance.bench;

import org.jspecify.annotations.NullMarked;
