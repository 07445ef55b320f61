/** The features: each one lists its events and commands once, in its own package. */
@NullMarked
package org.contractgovernance.contracts.feature;

import org.jspecify.annotations.NullMarked;
