package it.quadrante.reporting.result;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.PersistenceException;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class DatabaseTroubleTest {

  @Test
  void whatTheDatabaseDidIsFoundWhereverItStands() {
    IllegalStateException closing = new IllegalStateException("commit");
    closing.addSuppressed(new SQLException("gone"));

    assertThat(DatabaseTrouble.isIn(new PersistenceException("lost"))).isTrue();
    assertThat(DatabaseTrouble.isIn(new IllegalStateException(new SQLException("gone")))).isTrue();
    assertThat(DatabaseTrouble.isIn(closing)).isTrue();
  }

  @Test
  void whatAPlanDidIsNoTroubleOfTheDatabase() {
    assertThat(DatabaseTrouble.isIn(new IllegalStateException(new ArithmeticException())))
        .isFalse();
  }
}
