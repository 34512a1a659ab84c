package it.quadrante.planning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import it.quadrante.idempotency.Idempotent;
import jakarta.persistence.Entity;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.core.Response;
import org.junit.jupiter.api.Test;

/** The layout of the service; a rule that matches no class fails. */
class LayoutTest {
  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("it.quadrante.planning");

  @Test
  void theDomainKnowsOnlyJavaFiguresFaultsAndFormulas() {
    classes()
        .that()
        .resideInAPackage("..domain..")
        .should()
        .onlyDependOnClassesThat()
        .resideInAnyPackage(
            "java..",
            "it.quadrante.figure",
            "it.quadrante.problem",
            "it.quadrante.spreadsheet",
            "it.quadrante.calculation..",
            "it.quadrante.planning..domain..")
        .check(CLASSES);
  }

  @Test
  void rowsStayInTheirStore() {
    classes()
        .that()
        .areAnnotatedWith(Entity.class)
        .should()
        .bePackagePrivate()
        .andShould()
        .resideInAPackage("..store..")
        .check(CLASSES);
  }

  @Test
  void storesAndUseCasesDoNotKnowHttp() {
    noClasses()
        .that()
        .resideInAnyPackage("..store..", "..events..", "..domain..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage("jakarta.ws.rs..")
        .check(CLASSES);
  }

  /** A POST that answers anything but a Response is a question: it stores nothing. */
  @Test
  void whateverCreatesHeedsAnIdempotencyKey() {
    methods()
        .that()
        .areAnnotatedWith(POST.class)
        .and()
        .haveRawReturnType(Response.class)
        .should(
            ArchCondition.from(
                DescribedPredicate.describe("be idempotent or call what is", LayoutTest::isOnce)))
        .check(CLASSES);
  }

  /** The answer that is kept under the key is a Response; any other would be a 500. */
  @Test
  void whateverHeedsAnIdempotencyKeyAnswersAResponse() {
    methods()
        .that()
        .areAnnotatedWith(Idempotent.class)
        .should()
        .haveRawReturnType(Response.class)
        .check(CLASSES);
  }

  @Test
  void onlyReadingsArePostedWithoutBeingStored() {
    assertThat(
            CLASSES.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(POST.class))
                .filter(method -> !method.getRawReturnType().isEquivalentTo(Response.class)))
        .extracting(method -> method.getName())
        .containsExactlyInAnyOrder("workbookReading", "workbookSheetReading");
  }

  private static boolean isOnce(JavaMethod method) {
    return method.isAnnotatedWith(Idempotent.class)
        || method.getMethodCallsFromSelf().stream()
            .flatMap(call -> call.getTarget().resolveMember().stream())
            .anyMatch(called -> called.isAnnotatedWith(Idempotent.class));
  }

  @Test
  void oneClassTellsTheDatabaseTheChamber() {
    assertThat(
            CLASSES.stream()
                .filter(
                    type ->
                        type.getMethodCallsFromSelf().stream()
                            .anyMatch(
                                call ->
                                    call.getTargetOwner()
                                        .isEquivalentTo(java.sql.Connection.class))))
        .extracting("simpleName")
        .containsExactly("ChamberFence");
  }
}
