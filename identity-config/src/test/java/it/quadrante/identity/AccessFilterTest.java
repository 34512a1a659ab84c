package it.quadrante.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import it.quadrante.problem.HttpProblem;
import it.quadrante.problem.ProblemCode;
import it.quadrante.problem.ProblemException;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;

class AccessFilterTest {
  private final CurrentChamber current = new CurrentChamber();
  private final Map<String, Successor> successors = new HashMap<>();

  @Requires(Role.VALIDATOR)
  @SuppressWarnings("UnusedMethod") // found by name
  private static final class Values {
    void validate() {}

    @Requires({Role.DATA_REFERENT, Role.CHAMBER_ADMIN})
    void submit() {}

    @Open
    void read() {}

    @RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
    void merge() {}

    @Requires(Role.VIEWER)
    @RequiresPlatform(PlatformRole.PLATFORM_ADMIN)
    void describe() {}

    @PermitAll
    void status() {}
  }

  @SuppressWarnings("UnusedMethod") // found by name
  private static final class Forgotten {
    void anything() {}
  }

  @Test
  void theRoleInTheChamberOfThePathOpensAndSetsTheChamber() {
    // When
    call(FakeToken.of("ms-validator", "/MS/validator"), "validate", "MS");
    // Then
    assertThat(current.code()).isEqualTo("MS");
  }

  @Test
  void anotherChamberLooksAsIfItDidNotExist() {
    refused(
        () -> call(FakeToken.of("lu-validator", "/LU/validator"), "validate", "MS"),
        AccessProblem.CHAMBER_NOT_FOUND);
    assertThat(current.isSet()).isFalse();
  }

  @Test
  void anotherRoleInTheChamberIsRefused() {
    refused(
        () -> call(FakeToken.of("ms-viewer", "/MS/viewer"), "validate", "MS"),
        AccessProblem.ROLE_REQUIRED);
    assertThat(current.isSet()).isFalse();
  }

  @Test
  void theRoleOfAnotherChamberDoesNotCount() {
    refused(
        () -> call(FakeToken.of("both", "/MS/viewer", "/LU/validator"), "validate", "MS"),
        AccessProblem.ROLE_REQUIRED);
  }

  @Test
  void whatTheMethodSaysReplacesWhatTheClassSays() {
    refused(
        () -> call(FakeToken.of("ms-validator", "/MS/validator"), "submit", "MS"),
        AccessProblem.ROLE_REQUIRED);
    assertThat(rule("submit").needed()).isEqualTo("data-referent, chamber-admin");
  }

  @Test
  void withoutATokenThereIsNoAccess() {
    refused(() -> call(FakeToken.none(), "validate", "MS"), HttpProblem.UNAUTHENTICATED);
    refused(() -> call(FakeToken.none(), "read", null), HttpProblem.UNAUTHENTICATED);
    refused(() -> call(FakeToken.of(" ", "/MS/viewer"), "read", "MS"), HttpProblem.UNAUTHENTICATED);
  }

  @Test
  void theStatusNeedsNoToken() {
    call(FakeToken.none(), "status", null);
    assertThat(current.isSet()).isFalse();
  }

  @Test
  void anOpenMethodStillNeedsARoleInTheChamberOfThePath() {
    call(FakeToken.of("ms-viewer", "/MS/viewer"), "read", "MS");
    refused(
        () -> call(FakeToken.of("platform-admin", "/platform-admin"), "read", "LU"),
        AccessProblem.CHAMBER_NOT_FOUND);
    call(FakeToken.of("nobody"), "read", null);
  }

  @Test
  void aChamberRoleMeansNothingOutsideAChamber() {
    refused(
        () -> call(FakeToken.of("ms-validator", "/MS/validator"), "validate", null),
        AccessProblem.ROLE_REQUIRED);
  }

  @Test
  void aPlatformRoleActsOnAnyChamberWhereTheMethodNamesIt() {
    call(FakeToken.of("platform-admin", "/platform-admin"), "merge", "MS");
    assertThat(current.code()).isEqualTo("MS");
    refused(
        () -> call(FakeToken.of("ms-chamber-admin", "/MS/chamber-admin"), "merge", "MS"),
        AccessProblem.ROLE_REQUIRED);
    refused(
        () -> call(FakeToken.of("benchmark-reader", "/benchmark-reader"), "merge", null),
        AccessProblem.ROLE_REQUIRED);
  }

  @Test
  void eitherOfTheTwoIsEnoughWhereBothAreNamed() {
    call(FakeToken.of("platform-admin", "/platform-admin"), "describe", "MS");
    call(FakeToken.of("ms-viewer", "/MS/viewer"), "describe", "MS");
  }

  @Test
  void aMethodThatStatesNoRuleHasNone() throws NoSuchMethodException {
    assertThat(AccessRule.of(Forgotten.class, Forgotten.class.getDeclaredMethod("anything")))
        .isEqualTo(Optional.empty());
  }

  @Test
  void whoHasARoleInTheSuccessorReadsWithThatRole() {
    merged("LU", "TNO", true);
    read(FakeToken.of("tno-validator", "/TNO/validator"), "validate", "LU");

    assertThat(current.code()).isEqualTo("LU");
    assertThat(new Caller(FakeToken.of("a", "/TNO/validator"), current).has(Role.VALIDATOR))
        .isTrue();
    refused(
        () -> read(FakeToken.of("tno-viewer", "/TNO/viewer"), "validate", "LU"),
        AccessProblem.ROLE_REQUIRED);
  }

  @Test
  void whoHasARoleInTheSuccessorWritesNothingAndIsToldThatTheChamberMerged() {
    merged("LU", "TNO", false);

    refused(
        () -> call(FakeToken.of("tno-validator", "/TNO/validator"), "validate", "LU"),
        AccessProblem.CHAMBER_MERGED);
    refused(
        () -> call(FakeToken.of("tno-validator", "/TNO/validator"), "read", "LU"),
        AccessProblem.CHAMBER_MERGED);
  }

  @Test
  void rolesInTheChamberAndInItsSuccessorBothCountToRead() {
    FakeToken both = FakeToken.of("both", "/LU/viewer", "/TNO/evaluator", "/TNO/validator");
    merged("LU", "TNO", true);
    read(both, "validate", "LU");

    assertThat(new Caller(both, current).roles())
        .containsExactlyInAnyOrder(Role.VIEWER, Role.EVALUATOR, Role.VALIDATOR);
  }

  @Test
  void onlyRolesInTheChamberItselfCountToWrite() {
    FakeToken both = FakeToken.of("both", "/LU/validator", "/TNO/data-referent");
    merged("LU", "TNO", false);
    call(both, "validate", "LU");

    assertThat(new Caller(both, current).roles()).containsExactly(Role.VALIDATOR);
    refused(() -> call(both, "submit", "LU"), AccessProblem.CHAMBER_MERGED);
  }

  @Test
  void beforeItHasASuccessorARoleElsewhereAddsNothing() {
    FakeToken both = FakeToken.of("both", "/LU/viewer", "/TNO/validator");

    refused(() -> read(both, "validate", "LU"), AccessProblem.ROLE_REQUIRED);
    read(both, "read", "LU");
    assertThat(new Caller(both, current).roles()).containsExactly(Role.VIEWER);
  }

  @Test
  void aChamberThatIsNotTheSuccessorSeesNothingNorDoesThePredecessorSeeItsSuccessor() {
    merged("LU", "TNO", true);

    refused(
        () -> read(FakeToken.of("fi", "/FI/viewer"), "read", "LU"),
        AccessProblem.CHAMBER_NOT_FOUND);
    refused(
        () -> read(FakeToken.of("lu", "/LU/viewer"), "read", "TNO"),
        AccessProblem.CHAMBER_NOT_FOUND);
    refused(
        () -> read(FakeToken.of("tno", "/TNO/viewer"), "read", "PI"),
        AccessProblem.CHAMBER_NOT_FOUND);
  }

  @Test
  void theSuccessorOfASuccessorReadsTooAndACircleEnds() {
    merged("LU", "TNO", true);
    merged("TNO", "TOS", true);
    read(FakeToken.of("tos", "/TOS/viewer"), "read", "LU");
    merged("TOS", "LU", true);

    refused(
        () -> read(FakeToken.of("fi", "/FI/viewer"), "read", "LU"),
        AccessProblem.CHAMBER_NOT_FOUND);
  }

  @Test
  void thePredecessorsOwnPeopleReadAndWriteWhereItIsNotReadOnly() {
    FakeToken validator = FakeToken.of("lu-validator", "/LU/validator");
    merged("LU", "TNO", false);
    call(validator, "validate", "LU");
    merged("LU", "TNO", true);
    read(validator, "validate", "LU");

    refused(() -> call(validator, "validate", "LU"), AccessProblem.CHAMBER_MERGED);
  }

  private void merged(String chamber, String into, boolean readOnly) {
    successors.put(chamber, new Successor(into, LocalDate.of(2022, 10, 31), readOnly));
  }

  private void call(FakeToken token, String method, String chamber) {
    admit(token, method, chamber, false);
  }

  private void read(FakeToken token, String method, String chamber) {
    admit(token, method, chamber, true);
  }

  private void admit(FakeToken token, String method, String chamber, boolean reading) {
    Caller caller = new Caller(token, current);
    new AccessFilter(null, caller, current, of -> Optional.ofNullable(successors.get(of)))
        .admit(rule(method), chamber, reading);
  }

  private static AccessRule rule(String method) {
    try {
      return AccessRule.of(Values.class, Values.class.getDeclaredMethod(method)).orElseThrow();
    } catch (NoSuchMethodException impossible) {
      throw new AssertionError(impossible);
    }
  }

  private static void refused(ThrowingCallable call, ProblemCode code) {
    assertThatThrownBy(call)
        .isInstanceOfSatisfying(
            ProblemException.class, problem -> assertThat(problem.code()).isEqualTo(code));
  }
}
