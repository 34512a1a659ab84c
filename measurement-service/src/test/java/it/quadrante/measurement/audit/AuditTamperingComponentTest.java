package it.quadrante.measurement.audit;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.measurement.MeasurementTest;
import it.quadrante.measurement.audit.domain.ChainCheck;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Somebody who may change every row does so; the chain tells. */
@QuarkusTest
class AuditTamperingComponentTest extends MeasurementTest {
  @Inject SealAudit sealer;
  @Inject VerifyAudit verification;
  @Inject AuditCommand command;

  /** Numbers 1 to 4, and one that waits. */
  @BeforeEach
  void record() {
    open("M", "NUMBER");
    submit("M", number("7")).then().statusCode(201);
    sendBack("M", "{\"submission\":1,\"reason\":\"Cifre invertite\"}").then().statusCode(201);
    submit("M", number("8")).then().statusCode(201);
    sendBack("M", "{\"submission\":2,\"reason\":\"Ancora\"}").then().statusCode(201);
    sealer.seal();
    submit("M", number("9")).then().statusCode(201);
  }

  private void asOwner(String statement) throws SQLException {
    try (Connection owner = postgres.superuser("measurement");
        Statement change = owner.createStatement()) {
      String here = statement.contains(" where ") ? " and" : " where";
      assertThat(change.executeUpdate(statement + here + " chamber = '" + chamber + "'"))
          .isPositive();
    }
  }

  /** The number under which an entry is sealed, as a condition on entries. */
  private String sealedAs(int number) {
    return " where id = (select entry from audit_seal where chamber = '"
        + chamber
        + "' and number = "
        + number
        + ")";
  }

  @Test
  void untouchedItIsWhole() {
    ChainCheck check = verification.verify(chamber);

    assertThat(check.toString()).startsWith("sealed=4 unsealed=1 altered=0 missing=0 last=4 ");
    assertThat(check.isWhole()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "details = replace(details, '8', '9')",
        "account = 'somebody'",
        "role = 'VALIDATOR'",
        "action = 'VALIDATED'",
        "subject = 'x'",
        "at = at - interval '1 day'"
      })
  void anEntryThatWasAlteredIsTold(String change) throws SQLException {
    asOwner("update audit_entry set " + change + sealedAs(3));

    ChainCheck check = verification.verify(chamber);

    assertThat(check.isWhole()).isFalse();
    assertThat(check.toString()).startsWith("sealed=3 unsealed=1 altered=1 missing=0");
    assertThat(check.named()).singleElement().asString().startsWith("altered: number 3 entry ");
  }

  @Test
  void anEntryThatWasRemovedIsTold() throws SQLException {
    asOwner("delete from audit_entry" + sealedAs(2));

    ChainCheck check = verification.verify(chamber);

    assertThat(check.toString()).startsWith("sealed=3 unsealed=1 altered=0 missing=1");
    assertThat(check.named()).singleElement().asString().startsWith("missing: number 2 entry ");
  }

  @Test
  void anEntryThatWasRemovedBeforeItWasSealedIsTold() throws SQLException {
    asOwner(
        "delete from audit_entry where id not in (select entry from audit_seal where chamber = '"
            + chamber
            + "')");
    sealer.seal();

    ChainCheck check = verification.verify(chamber);

    assertThat(check.toString()).startsWith("sealed=4 unsealed=0 altered=0 missing=1");
    assertThat(check.named()).singleElement().asString().endsWith("not sealed yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "delete from audit_seal where number = 2 | missing=1 | missing: seals 2 to 2",
        "delete from audit_seal where number > 2 | missing=2 | missing: seals 3 to 4",
        "delete from audit_head | altered=1 | after the end of the chain",
        "update audit_head set hash = 'x' | altered=1 | the end of the chain, kept as number 4",
        "update audit_head set number = 3 | altered=2 | 1 seals after the end of the chain",
        "update audit_seal set hash = 'x' where number = 1 | altered=2 | number 1 entry",
        "update audit_seal set previous = 'x' where number = 3 | altered=1 | number 3 entry",
        "update audit_seal set entry = 0 where number = 4 | missing=1 | number 4 entry 0"
      })
  void aChainThatWasTouchedIsTold(String change, String counted, String named) throws SQLException {
    asOwner(change);

    ChainCheck check = verification.verify(chamber);

    assertThat(check.isWhole()).isFalse();
    assertThat(check.toString()).contains(counted);
    assertThat(String.join("\n", check.named())).contains(named);
  }

  @Test
  void theCommandNamesWhatIsWrongAndFailsThen() throws SQLException {
    ByteArrayOutputStream whole = new ByteArrayOutputStream();
    assertThat(command.run(new PrintStream(whole, true, UTF_8), List.of(chamber))).isZero();
    assertThat(whole.toString(UTF_8)).startsWith("chamber=" + chamber + " sealed=4 unsealed=1 ");

    asOwner("update audit_entry set account = 'somebody'" + sealedAs(1));

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(command.run(new PrintStream(out, true, UTF_8), List.of())).isEqualTo(1);
    assertThat(out.toString(UTF_8).lines())
        .anyMatch(line -> line.startsWith("chamber=" + chamber + " sealed=3 "))
        .anyMatch(line -> line.startsWith("  altered: number 1 entry "));
  }

  @Test
  void theServiceItselfChangesAndRemovesNothing() throws SQLException {
    try (Connection service =
            DriverManager.getConnection(
                postgres.jdbcUrl("measurement"), "measurement", "measurement");
        Statement statement = service.createStatement()) {
      statement.execute("select set_config('app.chamber', '" + chamber + "', false)");
      for (String change :
          List.of(
              "update audit_entry set account = 'x'",
              "delete from audit_entry",
              "update audit_seal set hash = 'x'",
              "delete from audit_seal",
              "delete from audit_head")) {
        assertThatThrownBy(() -> statement.execute(change))
            .as(change)
            .hasMessageContaining("permission denied");
      }
    }
  }
}
