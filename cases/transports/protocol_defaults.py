# title: callbacks that a protocol does not define
# clauses: transport.protocol.defaults
# needs: asyncio
import asyncio

protocol = asyncio.Protocol()
print(protocol.connection_made(None), protocol.data_received(b'x'), protocol.eof_received())
print(protocol.pause_writing(), protocol.resume_writing(), protocol.connection_lost(None))
datagrams = asyncio.DatagramProtocol()
print(datagrams.datagram_received(b'x', None), datagrams.error_received(OSError()))

# expect:
# None None None
# None None None
# None None
