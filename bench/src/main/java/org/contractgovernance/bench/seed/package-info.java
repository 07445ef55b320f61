/** Puts years of events into the bench's own throwaway database, past the application. Only the bench may do so. */
@NullMarked
package org.contractgovernance.bench.seed;

import org.jspecify.annotations.NullMarked;
