package it.quadrante.measurement.organisation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class UnitTreeTest {

  @Test
  void whoActsForAUnitIsItselfThoseAboveAndTheEntityAsAWhole() {
    // Given
    UnitTree tree =
        new UnitTree(
            List.of(
                new OrganisationUnit("CCIAA", "AREA", null),
                new OrganisationUnit("CCIAA", "UFF", "AREA"),
                new OrganisationUnit("CCIAA", "ALTRO", null)));

    // Then
    assertThat(tree.upwardsFrom("UFF")).containsExactlyInAnyOrder("UFF", "AREA", "ENTE");
    assertThat(tree.upwardsFrom("AREA")).containsExactlyInAnyOrder("AREA", "ENTE");
    assertThat(tree.upwardsFrom("UNKNOWN")).containsExactlyInAnyOrder("UNKNOWN", "ENTE");
  }

  @Test
  void unitsThatStandBeneathEachOtherDoNotGoOnForEver() {
    // Given
    UnitTree tree =
        new UnitTree(
            List.of(
                new OrganisationUnit("CCIAA", "A", "B"), new OrganisationUnit("CCIAA", "B", "A")));

    // Then
    assertThat(tree.upwardsFrom("A")).containsExactlyInAnyOrder("A", "B", "ENTE");
  }
}
