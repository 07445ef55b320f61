/** The trees of hashes in the database, for all their readers. */
@NullMarked
package org.contractgovernance.query.proof;

import org.jspecify.annotations.NullMarked;
