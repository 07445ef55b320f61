/** People over HTTP: a name goes in once, and an opaque identifier comes out. */
@NullMarked
package org.contractgovernance.api.person;

import org.jspecify.annotations.NullMarked;
