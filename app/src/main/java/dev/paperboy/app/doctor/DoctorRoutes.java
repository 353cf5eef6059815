package dev.paperboy.app.doctor;

import io.javalin.config.RoutesConfig;

/** What {@code paperboy doctor} asks the Paperboy that runs. Behind the console's guard. */
public final class DoctorRoutes {
    /** Where the findings are. */
    public static final String PATH = "/api/doctor";

    private final Doctor doctor;

    public DoctorRoutes(Doctor doctor) {
        this.doctor = doctor;
    }

    public void addTo(RoutesConfig routes) {
        routes.get(
                PATH,
                request -> request.contentType("application/json")
                        .result(FindingJson.write(doctor.examine()).toString()));
    }
}
