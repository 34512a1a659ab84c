package it.quadrante.faults;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class AccountTest {

  @Test
  void whatIsHeldAsOftenAsItWasToldIsInOrderWhateverTheOrder() {
    Account account = Account.of("here", List.of("a", "b", "b"), List.of("b", "a", "b"));

    assertThat(account).isEqualTo(Account.CLEAN);
    assertThat(account.isClean()).isTrue();
  }

  @Test
  void whatWasToldAndIsNotHeldIsLost() {
    Account account = Account.of("here", List.of("a", "b", "b"), List.of("a", "b"));

    assertThat(account.lost()).isEqualTo(1);
    assertThat(account.twice()).isZero();
    assertThat(account.isClean()).isFalse();
    assertThat(account.examples()).containsExactly("lost here: b");
  }

  @Test
  void whatIsHeldMoreOftenThanItWasToldIsThereTwice() {
    Account account = Account.of("here", List.of("a"), List.of("a", "a", "never told"));

    assertThat(account.lost()).isZero();
    assertThat(account.twice()).isEqualTo(2);
  }

  @Test
  void accountsAddUp() {
    Account sum =
        Account.of("here", List.of("a"), List.of())
            .and(Account.of("there", List.of(), List.of("b")))
            .and(Account.different(3, "three figures"));

    assertThat(sum)
        .isEqualTo(
            new Account(1, 1, 3, List.of("lost here: a", "twice there: b", "three figures")));
  }
}
