package it.quadrante.faults;

import it.quadrante.localstack.KafkaBroker;
import it.quadrante.localstack.PostgresServer;
import it.quadrante.localstack.ServiceProcess;
import java.util.function.Supplier;

/**
 * Something that can die: a service, the broker, PostgreSQL.
 *
 * @param restart stops it in order where it runs, and starts it again over what it has stored
 */
record Part(String name, Supplier<ProcessHandle> process, Runnable kill, Runnable restart) {

  static Part of(ServiceProcess service, int number) {
    return new Part(
        service.name().replace("-service", "") + "-" + number,
        service::process,
        service::kill,
        service::restart);
  }

  static Part of(KafkaBroker broker) {
    return new Part("kafka", broker::process, broker::kill, broker::restart);
  }

  static Part of(PostgresServer server) {
    return new Part("postgresql", server::process, server::kill, server::restart);
  }
}
