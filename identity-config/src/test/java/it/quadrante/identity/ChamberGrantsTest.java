package it.quadrante.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ChamberGrantsTest {

  @Test
  void aRoleHoldsInItsOwnChamberOnly() {
    // When
    ChamberGrants grants = ChamberGrants.of(List.of("/MS/validator", "/LU/viewer", "/MS/viewer"));
    // Then
    assertThat(grants.mayAct("MS", Role.VALIDATOR)).isTrue();
    assertThat(grants.mayAct("LU", Role.VALIDATOR)).isFalse();
    assertThat(grants.rolesIn("MS")).containsExactlyInAnyOrder(Role.VALIDATOR, Role.VIEWER);
    assertThat(grants.sees("PI")).isFalse();
    assertThat(grants.chambers()).containsOnlyKeys("LU", "MS");
  }

  @Test
  void aPlatformRoleShowsNoChamber() {
    // When
    ChamberGrants grants = ChamberGrants.of(List.of("/platform-admin"));
    // Then
    assertThat(grants.mayAct(PlatformRole.PLATFORM_ADMIN)).isTrue();
    assertThat(grants.mayAct(PlatformRole.BENCHMARK_READER)).isFalse();
    assertThat(grants.chambers()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "/",
        "/MS",
        "MS/validator",
        "/ms/validator",
        "/MS/VALIDATOR",
        "/MS/validator/",
        "/MS/validator/deputy",
        "/MS/king",
        "/MS/platform-admin",
        "/validator",
        "platform-admin",
        "/MS/validator\n"
      })
  void aGroupOfAnyOtherShapeGrantsNothing(String group) {
    assertThat(ChamberGrants.of(List.of(group))).isEqualTo(ChamberGrants.of(List.of()));
  }
}
