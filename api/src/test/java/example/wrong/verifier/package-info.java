/** Wrong on purpose, to prove that a rule bites. */
@NullMarked
package example.wrong.verifier;

import org.jspecify.annotations.NullMarked;
