package it.quadrante.calculation.naive;

import it.quadrante.figure.Figure;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;

/** Random choices, fond of the values at which rules change their minds. */
record Chance(Random random) {
  private static final List<String> NUMBERS =
      List.of("0", "0", "1", "2", "3", "5", "7", "10", "10", "20", "50", "80", "100", "100");
  private static final List<String> ODD =
      List.of("-1", "-10", "-2.5", "0.01", "12.5", "33.33", "66.67", "99.99", "1234567.89");

  /** So many times out of a hundred. */
  boolean in100(int times) {
    return random.nextInt(100) < times;
  }

  int between(int least, int most) {
    return least + random.nextInt(most - least + 1);
  }

  <T> T of(List<T> all) {
    return all.get(random.nextInt(all.size()));
  }

  @SafeVarargs
  final <T> T oneOf(T... all) {
    return of(List.of(all));
  }

  <T> Optional<T> maybe(int times, Supplier<T> value) {
    return in100(times) ? Optional.of(value.get()) : Optional.empty();
  }

  <T> List<T> some(List<T> all, int times) {
    List<T> chosen = new ArrayList<>();
    all.forEach(
        each -> {
          if (in100(times)) {
            chosen.add(each);
          }
        });
    return chosen;
  }

  Figure figure() {
    return Figure.of(in100(80) ? of(NUMBERS) : of(ODD));
  }

  /** In the year or a little after it. */
  LocalDate day(int year) {
    return LocalDate.of(year, 1, 1).plusDays(random.nextInt(520));
  }
}
