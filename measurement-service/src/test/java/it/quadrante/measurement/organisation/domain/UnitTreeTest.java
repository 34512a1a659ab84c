package it.quadrante.measurement.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

  @Test
  void whoActsForAUnitIsItselfThoseAboveAndTheEntityAsAWhole() {
    // Given
    UnitTree tree =
        new UnitTree(List.of(unit("AREA", null), unit("UFF", "AREA"), unit("ALTRO", null)));

    // Then
    assertThat(tree.upwardsFrom("UFF")).containsExactlyInAnyOrder("UFF", "AREA", "ENTE");
    assertThat(tree.upwardsFrom("AREA")).containsExactlyInAnyOrder("AREA", "ENTE");
    assertThat(tree.upwardsFrom("UNKNOWN")).containsExactlyInAnyOrder("UNKNOWN", "ENTE");
  }

  @Test
  void unitsThatStandBeneathEachOtherDoNotGoOnForEver() {
    // Given
    UnitTree tree = new UnitTree(List.of(unit("A", "B"), unit("B", "A")));

    // Then
    assertThat(tree.upwardsFrom("A")).containsExactlyInAnyOrder("A", "B", "ENTE");
  }

  private static OrganisationUnit unit(String code, String parent) {
    return new OrganisationUnit("CCIAA", code, parent, null, null);
  }
}
