package it.quadrante.reporting.verification;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.TestClock;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.verification.domain.Comparison;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two years, two versions, a closing, an earlier result: then somebody changes a row by hand. */
@QuarkusTest
class VerifyComponentTest extends ReportingTest {
  @Inject VerifyResults verification;
  @Inject VerifyCommand command;

  private void take() {
    sendAndAwait(
        Facts.aPlan(chamber, "P").of(2016).with("A").sent(),
        Facts.aValue(chamber, "A").of(2016).number("100").sent(),
        Facts.aPlan(chamber, "P").with("B").growingOver("CCIAA-2016-P", "A").with("C").sent(),
        Facts.aPlan(chamber, "P").version(2).inForceFrom("II").with("B").with("C").sent(),
        Facts.aValue(chamber, "B").number("99").sent(),
        Facts.aClosing(chamber).over("B", 1).without("C", "EXCLUDE").sent());
    TestClock.set("2018-03-20T10:00:00Z");
    sendAndAwait(Facts.aValue(chamber, "B").number("80").version(2).sent());
  }

  private Comparison verify() {
    return verification.verify(chamber);
  }

  @Test
  void whatIsStoredFollowsFromItsInputs() {
    take();

    Comparison comparison = verify();

    assertThat(comparison.differences()).isEmpty();
    assertThat(comparison.toString()).matches("sets=14 results=\\d+ snapshots=1 different=0");
  }

  @Test
  void everyRowThatWasChangedByHandIsFound() {
    take();
    int known = 0;

    for (String tampering :
        List.of(
            "update result set body = replace(body, '80', '81') where subject = 'indicator:B'"
                + " and version = 2 and quadrimestre = 'III'",
            "delete from result where subject = 'overall' and version = 1 and quadrimestre = 'I'"
                + " and plan = 'CCIAA-2017-P'",
            "update result set individual = true where subject = 'indicator:C' and version = 2"
                + " and quadrimestre = 'II'",
            "update result_set set digest = '0' where plan = 'CCIAA-2017-P' and version = 1"
                + " and quadrimestre = 'III'",
            "update result_set set profile_version = 9 where plan = 'CCIAA-2017-P' and version = 1"
                + " and quadrimestre = 'III'",
            "update snapshot set version = 1",
            "update snapshot_result set body = replace(body, '99', '98')"
                + " where subject = 'indicator:B'",
            "delete from snapshot_result where subject = 'overall'",
            "update snapshot set hash = '0'")) {
      change(tampering);
      assertThat(verify().differences()).as(tampering).hasSizeGreaterThan(known);
      known = verify().differences().size();
    }

    assertThat(verify().differences())
        .allSatisfy(difference -> assertThat(difference).contains("plan=CCIAA-2017-P"));
  }

  @Test
  void anInputThatWasChangedByHandIsFound() {
    take();

    change(
        "update official_value set body = replace(body, '99', '98') where measure = 'B'"
            + " and version = 1");

    assertThat(verify().differences())
        .anySatisfy(difference -> assertThat(difference).contains("snapshot=III-CCIAA-1"));
  }

  @Test
  void aPlanThatCannotBeComputedAnyMoreIsNamed() {
    take();

    change(
        "update plan_version set body = replace(body, '\"formula\":\"[B]\"', '\"formula\":\"[B\"')"
            + " where plan = 'CCIAA-2017-P' and version = 1");

    assertThat(verify().differences())
        .singleElement()
        .asString()
        .startsWith("plan=CCIAA-2017-P: cannot be computed: plan cannot be calculated");
  }

  private void change(String statement) {
    String here = statement + (statement.contains("where") ? " and" : " where");
    assertThat(rows(here + " chamber = '" + chamber + "' returning 1")).hasSize(1);
  }

  @Test
  void theCommandNamesWhatIsDifferentAndFailsThen() {
    take();
    assertThat(output()).contains("chamber=" + chamber + " sets=");

    change("update snapshot set hash = '0'");

    ByteArrayOutputStream out = new ByteArrayOutputStream();
    assertThat(command.run(new PrintStream(out, true, UTF_8))).isEqualTo(1);
    assertThat(List.of(out.toString(UTF_8).split("\n")))
        .anySatisfy(
            line ->
                assertThat(line)
                    .startsWith("  plan=CCIAA-2017-P snapshot=III-CCIAA-1: hash is stored as 0"));
  }

  private String output() {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    command.run(new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8);
  }
}
