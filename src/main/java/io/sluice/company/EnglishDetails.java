package io.sluice.company;

/** How a seller is called, and where it sits, in documents and letters written in English. */
public record EnglishDetails(String name, String shortName, String address, String city) {}
