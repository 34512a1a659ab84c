package it.quadrante.measurement.organisation.store;

import it.quadrante.measurement.organisation.domain.Appointment;
import it.quadrante.measurement.organisation.domain.Capacity;
import it.quadrante.measurement.organisation.domain.Duty;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.hibernate.annotations.TenantId;

@Entity
@Table(name = "appointment")
@IdClass(AppointmentRow.Key.class)
class AppointmentRow {
  record Key(String chamber, int position) {}

  @Id @TenantId String chamber;
  @Id int position;
  String account;
  String entity;
  String unit;

  @Enumerated(EnumType.STRING)
  Duty duty;

  @Enumerated(EnumType.STRING)
  Capacity capacity;

  @Column(name = "valid_from")
  LocalDate validFrom;

  @Column(name = "valid_to")
  LocalDate validTo;

  static AppointmentRow of(String chamber, int position, Appointment appointment) {
    AppointmentRow row = new AppointmentRow();
    row.chamber = chamber;
    row.position = position;
    row.account = appointment.account();
    row.entity = appointment.entity();
    row.unit = appointment.unit();
    row.duty = appointment.duty();
    row.capacity = appointment.capacity();
    row.validFrom = appointment.validFrom();
    row.validTo = appointment.validTo();
    return row;
  }

  Appointment toAppointment() {
    return new Appointment(account, entity, unit, duty, capacity, validFrom, validTo);
  }
}
