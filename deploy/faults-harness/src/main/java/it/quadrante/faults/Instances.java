package it.quadrante.faults;

import it.quadrante.localstack.LocalStack;
import it.quadrante.localstack.Service;
import it.quadrante.localstack.ServiceProcess;
import java.net.URI;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

/** The running instances of every service: one of each, then two. */
final class Instances {
  private final Map<Service, List<ServiceProcess>> all = new EnumMap<>(Service.class);
  private final AtomicInteger turn = new AtomicInteger();
  private final LocalStack stack;

  Instances(LocalStack stack) {
    this.stack = stack;
    for (Service service : Service.values()) {
      all.put(service, List.of(stack.service(service)));
    }
  }

  /** Starts a second one of each. */
  void addSecond() {
    for (Service service : Service.values()) {
      List<ServiceProcess> more = new ArrayList<>(all.get(service));
      more.add(stack.another(service, more.size() + 1));
      all.put(service, List.copyOf(more));
    }
  }

  int ofEach() {
    return all.get(Service.MEASUREMENT).size();
  }

  List<ServiceProcess> of(Service service) {
    return all.get(service);
  }

  /** They take turns, whether they answer or not. */
  URI next(Service service) {
    List<ServiceProcess> some = all.get(service);
    return some.get(Math.floorMod(turn.getAndIncrement(), some.size())).uri();
  }
}
