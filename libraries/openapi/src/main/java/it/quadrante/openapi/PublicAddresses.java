package it.quadrante.openapi;

import io.quarkus.smallrye.openapi.OpenApiFilter;
import io.quarkus.smallrye.openapi.OpenApiFilter.RunStage;
import java.util.List;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.servers.Server;

/** Where the service is found and whom to ask: what only those know who run it. */
@OpenApiFilter(
    stages = {RunStage.BUILD, RunStage.RUNTIME_STARTUP},
    priority = 35)
public class PublicAddresses implements OASFilter {

  @Override
  public void filterOpenAPI(OpenAPI document) {
    Config config = ConfigProvider.getConfig();
    document.setServers(
        List.of(
            server(setting(config, "server"), "Through the gateway."),
            server(
                    "http://localhost:" + config.getValue("quarkus.http.port", String.class),
                    "Local.")
                .addExtension("x-sandbox", true)));
    document.getInfo().setTermsOfService(setting(config, "terms"));
    document.getInfo().getContact().setUrl(setting(config, "contact"));
    document
        .getComponents()
        .getSecuritySchemes()
        .values()
        .forEach(
            scheme ->
                scheme.setOpenIdConnectUrl(
                    setting(config, "issuer") + "/.well-known/openid-configuration"));
  }

  private static String setting(Config config, String name) {
    return config.getValue("quadrante.openapi." + name, String.class);
  }

  private static Server server(String url, String description) {
    return OASFactory.createServer().url(url).description(description);
  }
}
