/** An early warning: what could increase cost, delay or impair performance, and how it is avoided (NEC4 clause 15). */
@NullMarked
package org.contractgovernance.contracts.earlywarning;

import org.jspecify.annotations.NullMarked;
