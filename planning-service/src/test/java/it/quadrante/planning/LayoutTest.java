package it.quadrante.planning;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.persistence.Entity;
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
