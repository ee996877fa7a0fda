package io.vitalog.infra.devices.files;

import java.util.List;

/** The header of a CSV file. */
public record Columns(List<String> names) {

    /**
     * The index of the column with this name.
     *
     * @throws Malformed when there is none
     */
    public int indexOf(String name) throws Malformed {
        int index = names.indexOf(name);
        if (index < 0) {
            throw new Malformed(Skip.MISSING_COLUMN, "there is no column '" + name + "'");
        }
        return index;
    }

    public int size() {
        return names.size();
    }
}
