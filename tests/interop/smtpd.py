"""A mail server that asks for TLS and a password and keeps what it is given: smtpd.py FOLDER CERTIFICATE KEY PASSWORD.

Writes its port to FOLDER/port and each letter to FOLDER/<n>.eml, until it is killed.
"""

import itertools
import pathlib
import socket
import ssl
import sys
import threading
import time

from aiosmtpd.controller import Controller
from aiosmtpd.smtp import AuthResult, LoginPassword

folder, certificate, key, password = sys.argv[1:]
folder = pathlib.Path(folder)


class Keeper:
    """Keeps letters, one file each."""

    numbers = itertools.count(1)

    async def handle_DATA(self, server, session, envelope):
        draft = folder / "draft"
        draft.write_bytes(envelope.original_content)
        draft.rename(folder / f"{next(self.numbers)}.eml")
        time.sleep(0.02)  # slow enough that a killed deliverer is killed in the middle
        return "250 kept"


def authenticate(server, session, envelope, mechanism, given):
    right = isinstance(given, LoginPassword) and given.password.decode() == password
    return AuthResult(success=right, handled=False)


with socket.create_server(("127.0.0.1", 0)) as free:
    port = free.getsockname()[1]
tls = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
tls.load_cert_chain(certificate, key)
controller = Controller(
    Keeper(), hostname="127.0.0.1", port=port, tls_context=tls, require_starttls=True,
    authenticator=authenticate, auth_required=True,
)
controller.start()
(folder / "port").write_text(str(port))
threading.Event().wait()
