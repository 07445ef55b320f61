/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.deliveries;

import org.jspecify.annotations.NullMarked;
