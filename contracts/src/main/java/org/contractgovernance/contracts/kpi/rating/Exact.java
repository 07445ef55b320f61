package org.contractgovernance.contracts.kpi.rating;

import java.math.BigDecimal;
import java.math.BigInteger;

/** Writes a quotient without losing precision. */
final class Exact {

    private Exact() {}

    /** The quotient as a decimal, or as a fraction in its lowest terms where it has no last digit: {@code 95.5}, {@code 200/3}. */
    static String quotient(BigDecimal dividend, BigDecimal divisor) {
        int scale = Math.max(0, Math.max(dividend.scale(), divisor.scale()));
        BigInteger part = dividend.movePointRight(scale).toBigIntegerExact();
        BigInteger whole = divisor.movePointRight(scale).toBigIntegerExact();
        BigInteger common = part.gcd(whole);
        part = part.divide(common);
        whole = whole.divide(common);
        if (hasALastDigit(whole)) {
            return plain(new BigDecimal(part).divide(new BigDecimal(whole)));
        }
        return part + "/" + whole;
    }

    private static boolean hasALastDigit(BigInteger whole) {
        BigInteger rest = whole.abs();
        for (BigInteger prime : new BigInteger[] {BigInteger.TWO, BigInteger.valueOf(5)}) {
            while (rest.mod(prime).signum() == 0) {
                rest = rest.divide(prime);
            }
        }
        return rest.equals(BigInteger.ONE);
    }

    static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
