package mandate.matching.engine.text;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** A number with no more decimals than it has, one at most, written as the reader writes it. */
public record NumberSaid(double number) implements Spoken {
    @Override
    public Said said() {
        var rounded =
                BigDecimal.valueOf(number).setScale(1, RoundingMode.HALF_UP).stripTrailingZeros();
        var plain = rounded.toPlainString();
        return new Said(plain, plain.replace('.', ','));
    }
}
