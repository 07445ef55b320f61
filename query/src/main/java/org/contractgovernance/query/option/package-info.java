/** The register of options and break clauses, and their clocks. */
@NullMarked
package org.contractgovernance.query.option;

import org.jspecify.annotations.NullMarked;
