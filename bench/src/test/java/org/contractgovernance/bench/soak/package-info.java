/** The application beside clients that are slow, greedy or gone, for as long as one likes: whoever is honest must not notice. */
package org.contractgovernance.bench.soak;
