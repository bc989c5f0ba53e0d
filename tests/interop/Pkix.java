import java.io.FileInputStream;
import java.security.cert.*;
import java.util.*;

/** Java's own judge: `java Pkix.java root.pem crls.pem sub.pem user.pem`, with revocation checked offline. */
class Pkix {
    public static void main(String[] files) throws Exception {
        CertificateFactory factory = CertificateFactory.getInstance("X.509");
        TrustAnchor root = new TrustAnchor((X509Certificate) one(factory, files[0]), null);
        Collection<? extends CRL> lists;
        try (FileInputStream in = new FileInputStream(files[1])) {
            lists = factory.generateCRLs(in);
        }
        CertPath path = factory.generateCertPath(List.of(one(factory, files[3]), one(factory, files[2])));
        PKIXParameters parameters = new PKIXParameters(Set.of(root));
        parameters.setRevocationEnabled(true);
        parameters.addCertStore(CertStore.getInstance("Collection", new CollectionCertStoreParameters(lists)));
        parameters.setPolicyQualifiersRejected(false);
        try {
            CertPathValidator.getInstance("PKIX").validate(path, parameters);
        } catch (CertPathValidatorException no) {
            System.out.println("refused: " + no.getMessage());
            System.exit(1);
        }
        System.out.println("valid");
    }

    static Certificate one(CertificateFactory factory, String file) throws Exception {
        try (FileInputStream in = new FileInputStream(file)) {
            return factory.generateCertificate(in);
        }
    }
}
