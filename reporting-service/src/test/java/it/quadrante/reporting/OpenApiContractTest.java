package it.quadrante.reporting;

import io.quarkus.test.common.ResourceArg;
import io.quarkus.test.common.TestResourceScope;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import it.quadrante.localstack.ComponentStack;
import it.quadrante.openapi.OpenApiContract;

@QuarkusTest
@WithTestResource(
    value = ComponentStack.class,
    scope = TestResourceScope.GLOBAL,
    initArgs = @ResourceArg(name = "service", value = "reporting"))
class OpenApiContractTest extends OpenApiContract {}
