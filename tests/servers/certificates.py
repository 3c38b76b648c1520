"""A throw-away certificate authority and one server certificate, made with the openssl command."""

from __future__ import annotations

import ssl
import subprocess
from dataclasses import dataclass
from pathlib import Path

# All that VERIFY_X509_STRICT asks for, which is the default from Python 3.13.
_EXTENSIONS = """
[ca]
basicConstraints = critical, CA:TRUE
keyUsage = critical, keyCertSign, cRLSign
subjectKeyIdentifier = hash
[server]
basicConstraints = critical, CA:FALSE
keyUsage = critical, digitalSignature
extendedKeyUsage = serverAuth
subjectAltName = {names}
subjectKeyIdentifier = hash
authorityKeyIdentifier = keyid
"""
_KEY = ("-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes")


@dataclass(frozen=True, slots=True)
class Certificates:
    """Paths in PEM: `ca` is what a client has to trust, `certificate` and `key` are the server's."""

    ca: Path
    certificate: Path
    key: Path

    def server_context(self) -> ssl.SSLContext:
        context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
        context.load_cert_chain(self.certificate, self.key)
        return context


def make_certificates(folder: Path, *names: str) -> Certificates:
    """A new authority in `folder` and a certificate for `names` (localhost, if none is given)."""
    extensions = folder / "extensions.cnf"
    extensions.write_text(_EXTENSIONS.format(names=",".join(f"DNS:{name}" for name in names or ("localhost",))))
    made = Certificates(folder / "ca.pem", folder / "server.pem", folder / "server.key")
    request, ca_key = folder / "server.csr", folder / "ca.key"
    _openssl("req", "-new", *_KEY, "-subj", "/CN=A throw-away authority", "-keyout", ca_key, "-out", folder / "ca.csr")
    _openssl("x509", "-req", "-in", folder / "ca.csr", "-signkey", ca_key, "-days", "2", "-extfile", extensions,
             "-extensions", "ca", "-out", made.ca)  # fmt: skip
    _openssl("req", "-new", *_KEY, "-subj", "/CN=server", "-keyout", made.key, "-out", request)
    _openssl("x509", "-req", "-in", request, "-CA", made.ca, "-CAkey", ca_key, "-CAcreateserial", "-days", "2",
             "-extfile", extensions, "-extensions", "server", "-out", made.certificate)  # fmt: skip
    return made


def _openssl(*arguments: str | Path) -> None:
    subprocess.run(["openssl", *map(str, arguments)], check=True, capture_output=True, timeout=30)
