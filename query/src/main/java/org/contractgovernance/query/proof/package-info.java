/** The trees of hashes as the database keeps them, for all who read them. */
@NullMarked
package org.contractgovernance.query.proof;

import org.jspecify.annotations.NullMarked;
