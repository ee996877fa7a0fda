package io.vitalog.query.store;

/** Which members of a stored document leave the house. Technical ones ({@code _…}) never do. */
public enum Shape {
    /** Every member of the read model. */
    WHOLE {
        @Override
        boolean keeps(int depth, String member) {
            return depth > 0 || member.charAt(0) != '_';
        }
    },
    /** An insight with the record that it follows from. */
    EXPLAINED_INSIGHT {
        @Override
        boolean keeps(int depth, String member) {
            return WHOLE.keeps(depth, member) || member.equals("_event");
        }
    },
    /** A day with the ids of the facts behind its figures. */
    EXPLAINED_DAY {
        @Override
        boolean keeps(int depth, String member) {
            return WHOLE.keeps(depth, member) && !(depth == 1 && member.equals("chunks"));
        }
    },
    /** A day without what explains its figures. */
    DAY {
        @Override
        boolean keeps(int depth, String member) {
            return EXPLAINED_DAY.keeps(depth, member) && !(depth == 1 && member.equals("facts"));
        }
    };

    /**
     * Whether a member is written.
     *
     * @param depth 0 for members of the document itself, 1 for members of its members
     */
    abstract boolean keeps(int depth, String member);
}
