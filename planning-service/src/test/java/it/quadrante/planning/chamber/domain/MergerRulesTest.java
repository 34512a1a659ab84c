package it.quadrante.planning.chamber.domain;

import static org.assertj.core.api.Assertions.assertThat;

import it.quadrante.planning.chamber.domain.ChamberLife.OpenCollections;
import it.quadrante.planning.chamber.domain.Continuity.Subject;
import it.quadrante.planning.plan.domain.Act;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class MergerRulesTest {
  private static final LocalDate TODAY = LocalDate.of(2022, 11, 1);
  private static final LocalDate FROM = LocalDate.of(2022, 10, 31);
  private static final Act ACT = new Act("12", LocalDate.of(2022, 10, 20), "Ministero");
  private static final Set<String> REGISTER = Set.of("LU", "MS", "PI", "TNO");

  private static Merger past(String successor, String from, String... predecessors) {
    return new Merger(
        UUID.randomUUID(),
        successor,
        List.of(predecessors),
        LocalDate.parse(from),
        ACT,
        OpenCollections.CLOSE,
        "a",
        null);
  }

  private static MergerProposal into(String successor, String... predecessors) {
    return new MergerProposal(
        successor,
        null,
        null,
        List.of(predecessors),
        FROM,
        ACT,
        OpenCollections.CONTINUE,
        List.of());
  }

  private static List<String> faults(MergerProposal proposal, Merger... mergers) {
    return MergerRules.check(proposal, REGISTER, List.of(mergers), TODAY).stream()
        .map(
            fault ->
                fault.path()
                    + " "
                    + fault.code().name()
                    + " "
                    + String.join(" ", fault.arguments()))
        .toList();
  }

  @Test
  void threeChambersMergeIntoOneThatIsThere() {
    assertThat(faults(into("TNO", "LU", "PI", "MS"))).isEmpty();
  }

  @Test
  void eachChamberIsKnownNamedOnceAndNotTheSuccessorItself() {
    assertThat(faults(into("TNO", "TNO", "LU", "LU", "FI")))
        .containsExactly(
            "/predecessors/0 INTO_ITSELF TNO",
            "/predecessors/2 TWICE LU",
            "/predecessors/3 NOT_REGISTERED FI");
    assertThat(faults(into("TOS", "LU"))).containsExactly("/successor/name NAME_MISSING TOS");
  }

  @Test
  void aChamberMergesOnceAndNothingMergesIntoOneThatHasMerged() {
    Merger past = past("TNO", "2020-01-01", "LU");

    assertThat(faults(into("PI", "LU"), past))
        .containsExactly("/predecessors/0 MERGED_ALREADY LU TNO 2020-01-01");
    assertThat(faults(into("LU", "PI"), past))
        .containsExactly("/successor/code MERGED_ALREADY LU TNO 2020-01-01");
  }

  @Test
  void noChamberMergesIntoOneItComesFrom() {
    Merger first = past("TNO", "2020-01-01", "LU");
    Merger second = past("PI", "2021-01-01", "TNO");

    assertThat(faults(into("LU", "TNO"), first)).containsExactly("/predecessors/0 CYCLE TNO LU");
    assertThat(faults(into("LU", "PI"), first, second))
        .containsExactly("/predecessors/0 CYCLE PI LU");
  }

  @Test
  void theActComesBeforeTheFirstDayAndASuccessorMergesOnlyAfterItBegan() {
    MergerProposal late =
        new MergerProposal(
            "TNO",
            null,
            null,
            List.of("LU"),
            LocalDate.of(2022, 10, 19),
            new Act("12", LocalDate.of(2022, 11, 2), "Ministero"),
            OpenCollections.CLOSE,
            List.of());

    assertThat(faults(late))
        .containsExactly(
            "/act/date ACT_IN_THE_FUTURE 2022-11-02", "/from BEFORE_THE_ACT 2022-10-19 2022-11-02");
    assertThat(faults(into("TNO", "PI"), past("PI", "2022-10-31", "LU")))
        .containsExactly("/predecessors/0 BEFORE_ITS_OWN_BEGINNING PI 2022-10-31");
  }

  @Test
  void theDaysOfAMergerAreOnesThatCanBeMeant() {
    MergerProposal far =
        new MergerProposal(
            "TNO",
            null,
            null,
            List.of("LU"),
            LocalDate.MAX,
            new Act("12", LocalDate.MIN, "Ministero"),
            OpenCollections.CLOSE,
            List.of());

    assertThat(faults(far))
        .containsExactly(
            "/act/date DAY_OUT_OF_RANGE -999999999-01-01 1900-01-01 2200-12-31",
            "/from DAY_OUT_OF_RANGE +999999999-12-31 1900-01-01 2200-12-31");
  }

  @Test
  void whatGoesOnCameFromAPredecessorAndGoesOnOnce() {
    Continuity one = new Continuity(Subject.MEASURE, "LU", "CCIAA", "Med", "CCIAA", "M");
    Continuity asCard = new Continuity(Subject.CARD, "LU", "CCIAA", "Med", "CCIAA", "M");
    Continuity other = new Continuity(Subject.MEASURE, "FI", "CCIAA", "Med", "CCIAA", "M");
    MergerProposal proposal =
        new MergerProposal(
            "TNO",
            null,
            null,
            List.of("LU"),
            FROM,
            ACT,
            OpenCollections.CLOSE,
            List.of(one, asCard, other, one));

    assertThat(faults(proposal))
        .containsExactly(
            "/continuities/2/chamber NOT_A_PREDECESSOR FI",
            "/continuities/3/code CONTINUED_TWICE LU Med");
  }
}
