/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.contracts;

import org.jspecify.annotations.NullMarked;
