package it.quadrante.reporting.rebuilding;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.reporting.ReportingTest;
import it.quadrante.reporting.facts.Facts;
import it.quadrante.reporting.verification.DigestsCommand;
import jakarta.inject.Inject;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

/** A plan that counts, published, collected and closed; then the database is lost. */
@QuarkusTest
class RebuildComponentTest extends ReportingTest {
  @Inject RebuildCommand rebuild;
  @Inject DigestsCommand digests;

  private final String group = "rebuild-" + UUID.randomUUID();

  private void take() {
    sendAndAwait(
        Facts.aClosing(chamber).over("A", 1).sent(),
        Facts.aCell(chamber, "A").in("III").version(2).validated("2018-01-26").official(1).sent(),
        Facts.aValue(chamber, "A").number("72").sent(),
        Facts.aPlan(chamber, "P")
            .counted("Tempo", "REPORTS_IN_TIME")
            .over("T", "[Tempo]")
            .with("A")
            .sent(),
        Facts.aChamber(chamber).closedOn("2018-01-29").sent());
  }

  private static List<String> lines(Consumer<PrintStream> command) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    command.accept(new PrintStream(out, true, UTF_8));
    return out.toString(UTF_8).lines().toList();
  }

  private List<String> ownDigests() {
    return lines(digests::print).stream()
        .filter(line -> line.startsWith("chamber=" + chamber + " plan=CCIAA-2017-P "))
        .toList();
  }

  @Test
  void whatIsReadAgainIntoAnEmptyDatabaseIsTheSame() throws SQLException {
    take();
    List<String> before = ownDigests();
    assertThat(before)
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).matches(".* [0-9a-f]{64}"))
        .anySatisfy(line -> assertThat(line).contains(" snapshot=III-CCIAA-1 "));

    emptyDatabase();
    List<String> said = lines(out -> assertThat(rebuild.run(out, group)).isZero());

    assertThat(ownDigests()).isEqualTo(before);
    assertThat(said)
        .hasSize(6)
        .anySatisfy(line -> assertThat(line).matches(Facts.PLAN_PUBLISHED + " facts=[1-9][0-9]*"))
        .endsWith("rebuilt, to be read on by the group " + group);
  }

  @Test
  void aDatabaseThatHoldsAnythingIsRefused() {
    take();

    List<String> said = lines(out -> assertThat(rebuild.run(out, group)).isEqualTo(1));

    assertThat(said).containsExactly("the database is not empty");
  }

  @Test
  void theGroupOfAServiceThatReadsIsRefused() throws SQLException {
    take();
    emptyDatabase();
    lines(out -> rebuild.run(out, group));
    emptyDatabase();

    List<String> said = lines(out -> assertThat(rebuild.run(out, group)).isEqualTo(1));

    assertThat(said).containsExactly("the group " + group + " has read already: name another");
  }
}
