package io.vitalog.domain.envelope;

/**
 * The seam through which every personal payload passes on its way in and out, so that erasing a user's key erases the
 * user's history. {@link #PLAIN} leaves payloads as they are.
 */
public interface PayloadCipher {
    PayloadCipher PLAIN = new PayloadCipher() {
        @Override
        public byte[] seal(String subject, byte[] payload) {
            return payload;
        }

        @Override
        public byte[] open(String subject, byte[] sealed) {
            return sealed;
        }
    };

    byte[] seal(String subject, byte[] payload);

    byte[] open(String subject, byte[] sealed);
}
